/** The page to look through: a line per story, a column per look. */
import { pictureName } from '../../tests/harness/gallery.ts';
import type { GalleryLook } from '../../tests/harness/gallery.ts';

const style = `body{font:14px/1.4 sans-serif;margin:0;background:#777;color:#fff}
section{padding:8px 16px}h2{margin:0 0 4px;font-size:16px;position:sticky;inset-block-start:0;background:#777}
div{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0;flex:none}img{display:block}`;

/** Writes the page as HTML; the pictures lie beside it. Names come from files of this project. */
export function contactPage(stories: readonly string[], looks: readonly GalleryLook[]): string {
  const sections = stories.map((story) => {
    const figures = looks.map((look) => {
      const name = pictureName(story, look);
      return `<figure><a href="${name}"><img src="${name}" alt="${name}" loading="lazy"></a><figcaption>${look.name}</figcaption></figure>`;
    });
    return `<section><h2>${story}</h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>\n${sections.join('\n')}\n</html>\n`;
}
