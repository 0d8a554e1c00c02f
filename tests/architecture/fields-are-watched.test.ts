/**
 * Whatever is typed as free text is looked through for words that do not belong into an audit: by
 * `TextField` itself, so that no form can forget it. Only names, codes and addresses are left alone.
 */
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles().filter(({ path }) =>
  /^renderer\/(?!gallery\/).+\.tsx$/u.test(path),
);

/** Fields that are left alone, by the words of their label, each with what is written in it. */
const leftAlone: Readonly<Record<string, string>> = {
  'competence.form.standardCode': 'an address of ESCO',
  'evidence.form.seenBy': 'a name',
  'evidence.contact.name': 'a name',
  'form.address': 'how the centre is reached',
  'form.email': 'how the centre is reached',
  'form.fundingLine': 'a sentence of the funder, whose name may hold such a word',
  'form.telephone': 'how the centre is reached',
  'form.website': 'how the centre is reached',
  'logo.name': 'a name',
  'firstRun.centre.name': 'a name',
  'firstRun.centre.operator': 'a name',
  'form.name': 'a name',
  'lost.code': 'a recovery code',
  'out.address': 'an address of a centre',
  'out.receiver': 'a name',
  officer: 'how an office is reached',
  'ownWords.translatedBy': 'a name',
  'paste.label': 'a list: its rows are looked through in the preview',
  'sheet.retype': 'a recovery code',
};

/** Each `<TextField … />` of a file. */
function textFields(text: string): string[] {
  return [...text.matchAll(/<TextField\b[\s\S]*?\/>/gu)].map(([field]) => field);
}

const fields = files.flatMap(({ path, text }) =>
  textFields(text).map((field) => ({ path, field })),
);

describe('free text', () => {
  it('is typed into the one field that looks through it', () => {
    const others = files
      .filter(({ path }) => path !== 'renderer/ui/text-field.tsx')
      .filter(({ text }) => /<textarea\b|<TextArea\b|contentEditable/u.test(text))
      .map(({ path }) => path);
    expect(others).toEqual([]);
    expect(fields.length).toBeGreaterThan(25);
  });

  it('is left alone only where names and codes belong', () => {
    const unknown = fields
      .filter(({ field }) => field.includes('watch="off"'))
      .filter(
        ({ field }) =>
          !((/label=\{t\('(?<key>[^']+)'/u.exec(field)?.groups?.['key'] ?? '') in leftAlone),
      )
      .map(({ path, field }) => `${path}: ${field}`);
    expect(unknown).toEqual([]);
  });

  it('has no exception that nothing needs any more', () => {
    const all = fields.map(({ field }) => field).join('\n');
    expect(Object.keys(leftAlone).filter((key) => !all.includes(`t('${key}')`))).toEqual([]);
  });

  it('is looked through everywhere behind the lock', () => {
    const app = files.find(({ path }) => path === 'renderer/app/open-vault.tsx')?.text ?? '';
    expect(app).toMatch(/<WordWatch>\s*<Shell /u);
    const field = files.find(({ path }) => path === 'renderer/ui/text-field.tsx')?.text ?? '';
    expect(field).toMatch(/<Below \{\.\.\.props\} \/>[\s\S]*useRemarks\(value/u);
    expect(field).toMatch(/<TextRemarks remarks=\{remarks\}/u);
  });

  it('goes through it in group notes, with the names of the group', () => {
    const notes = files.find(({ path }) => path.endsWith('/group-notes-dialog.tsx'))?.text ?? '';
    expect(notes).toMatch(/watch=\{watch\}/u);
    expect(notes).toMatch(/useNameWatch\(meeting\.entries\)/u);
  });
});
