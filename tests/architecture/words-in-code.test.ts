/** No string in code: what somebody reads comes from the files of words, so that six languages have it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';
import { wordsInCode } from './words-in-code.ts';

describe('words in code', () => {
  it('has none in any screen or component', () => {
    // What the gallery says is fictional and ships nowhere.
    const components = readSourceFiles().filter(({ path }) =>
      /^renderer\/(?!gallery\/).*\.tsx$/u.test(path),
    );
    expect(components.length).toBeGreaterThan(80);
    const found = components.flatMap(({ path, text }) =>
      wordsInCode(text).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    '<Button label="Lock the vault">{x}</Button>',
    "<img alt={'A portrait'} />",
    '<input placeholder={`Search ${n}`} />',
    "<Notice title={isNew ? t('a') : 'Already there'} />",
    "toast({ kind: 'ok', title: 'Saved' })",
    '<p className="note">Nothing to see</p>',
    "<p> {'Nothing to see'} </p>",
  ])('would find %s', (planted) => {
    expect(wordsInCode(planted)).not.toEqual([]);
  });

  it.each([
    '<Button label={t(`list.${kind}`)} icon="lock" />',
    '<Tag kind="care">{t("practice")}</Tag>',
    "<p aria-label={t('common:title')} title={name}>{': '}</p>",
  ])('would let pass %s', (planted) => {
    expect(wordsInCode(planted)).toEqual([]);
  });

  it('is refused by the linter too, where it stands between tags', () => {
    const folder = mkdtempSync(join(tmpdir(), 'espor-lint-'));
    try {
      mkdirSync(join(folder, 'renderer'));
      copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
      const planted = join(folder, 'renderer', 'planted.tsx');
      writeFileSync(planted, 'export const Planted = () => <p>Nothing to see</p>;\n');
      const linter = resolve('node_modules/oxlint/bin/oxlint');
      const { stdout } = spawnSync(process.execPath, [linter, 'renderer'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toContain('jsx-no-literals');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
