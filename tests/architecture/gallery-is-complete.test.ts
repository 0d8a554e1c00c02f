/** Every component of renderer/ui has a story (docs/how-to/add-a-component.md). */
import { expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles();
const components = files
  .filter(({ path }) => /^renderer\/ui\/.+\.tsx$/u.test(path) && !path.includes('.test.'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function|const) ([A-Z]\w*)/gmu)].map(
      ([, name = '']) => ({ path, name }),
    ),
  );

/** `renderer/ui/button.tsx` is told in `renderer/gallery/stories/button.story.tsx`. */
function storyOf(path: string): string {
  const name = path.replace(/^.*\/|\.tsx$/gu, '');
  return `renderer/gallery/stories/${name}.story.tsx`;
}

it('finds the components', () => {
  expect(components.length).toBeGreaterThan(25);
});

it('shows every component in a story', () => {
  const untold = components
    .filter(({ path, name }) => {
      const story = files.find((file) => file.path === storyOf(path));
      return !story?.imports.includes(path) || !new RegExp(`<${name}\\b`, 'u').test(story.text);
    })
    .map(({ path, name }) => `${name} is missing in ${storyOf(path)}`);
  expect(untold).toEqual([]);
});

it('keeps the gallery out of the program', () => {
  const users = files
    .filter(({ path }) => path.startsWith('renderer/') && !path.startsWith('renderer/gallery/'))
    .filter(({ imports }) => imports.some((target) => target.startsWith('renderer/gallery/')))
    .map(({ path }) => path);
  expect(users).toEqual([]);
});
