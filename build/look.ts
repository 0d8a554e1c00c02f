/** Pictures of screens while one works on them: `node build/look.ts --out FOLDER --route '#/people' [--language it] [--size 1280x720]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InterfaceLanguage } from '../shared/contract/values.ts';
import { openTestWindow } from '../tests/harness/open-test-window.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'test-results/look' },
    route: { type: 'string', multiple: true, default: ['#/'] },
    language: { type: 'string', default: 'en' },
    size: { type: 'string', default: '1280x720' },
    theme: { type: 'string', default: 'light' },
    full: { type: 'boolean', default: false },
    pseudo: { type: 'boolean', default: false },
  },
});

const [width = 1280, height = 720] = values.size.split('x').map(Number);
const language = InterfaceLanguage.parse(values.language);
const window = await openTestWindow({
  language,
  viewport: { width, height },
  practice: true,
  pseudo: values.pseudo,
});
try {
  await mkdir(values.out, { recursive: true });
  await window.page.evaluate(
    (theme) => (document.documentElement.dataset['theme'] = theme),
    values.theme,
  );
  for (const [index, route] of values.route.entries()) {
    const address = await window.resolveRoute(route);
    await window.page.evaluate((hash) => (location.hash = hash), address);
    await window.page.waitForTimeout(700);
    const file = join(
      values.out,
      `${index + 1}-${route.replace(/[^a-z0-9]+/giu, '-')}-${language}.png`,
    );
    await window.page.screenshot({ path: file, fullPage: values.full });
    process.stdout.write(`${file}\n`);
  }
} finally {
  await window.close();
}
