/** What the built program must not hold. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudoText } from '../../../../renderer/i18n/pseudo.ts';
import { findProgramFolder } from '../../../../main/node/program-folders.ts';
import { expect, test } from '../../fixtures.ts';

test('a release has no made-up words and no way to ask for them', async () => {
  const [filler = ''] =
    /one .*/u.exec(pseudoText('a word that is long enough to be filled up')) ?? [];
  expect(filler.length).toBeGreaterThan(10);
  for (const part of ['renderer', 'main', 'preload']) {
    const folder = join(findProgramFolder(), 'dist', part);
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      /\.(c?js|html)$/u.test(name),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const code = await readFile(join(folder, name), 'utf8');
      expect(/pseudo-?words|show-?pseudo|ESPOR_PSEUDO/iu.test(code), name).toBe(false);
      expect(code.includes('one two three four five'), name).toBe(false);
    }
  }
});
