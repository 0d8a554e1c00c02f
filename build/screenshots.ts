/** `npm run screenshots`: the pictures of the README, from the practice vault, both directions and two themes. */
import '../main/node-version-guard.ts';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgramFolder } from '../main/node/program-folders.ts';
import type { InterfaceLanguage } from '../shared/contract/values.ts';
import { openTestWindow } from '../tests/harness/open-test-window.ts';
import { buildProgram } from './build-program.ts';

interface Shot {
  readonly file: string;
  readonly route: string;
}

const sets: readonly {
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
  readonly shots: readonly Shot[];
}[] = [
  {
    language: 'en',
    theme: 'light',
    shots: [
      { file: 'today', route: '#/' },
      { file: 'meeting', route: '#/meetings/:running' },
      { file: 'person', route: '#/people/:first/experience' },
      { file: 'portfolio', route: '#/people/:first/portfolio' },
    ],
  },
  {
    language: 'ar',
    theme: 'light',
    shots: [{ file: 'meeting-arabic', route: '#/meetings/:running' }],
  },
  { language: 'it', theme: 'dark', shots: [{ file: 'group-dark', route: '#/groups/:first' }] },
];

const folder = join(findProgramFolder(), 'docs', 'images');
await buildProgram();
await mkdir(folder, { recursive: true });
for (const { language, theme, shots } of sets) {
  const { page, started, resolveRoute, close } = await openTestWindow({ language, practice: true });
  try {
    await started.client.settings.setTheme({ theme });
    await page.reload();
    for (const { file, route } of shots) {
      const address = await resolveRoute(route);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await page.locator('main h1').first().waitFor();
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(folder, `${file}.png`) });
      process.stdout.write(`docs/images/${file}.png\n`);
    }
  } finally {
    await close();
  }
}
