/** Whatever is wrong with a template has its sentence and a next step, and the sentence names what it is about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interfaceLanguages } from '../../shared/contract/languages.ts';
import { templateFaults } from '../../shared/domain/templates/template-fault.ts';

type Sentences = Readonly<Record<string, { readonly title: string; readonly next: string }>>;

it.each(interfaceLanguages)('%s has a sentence for each fault of a template', (language) => {
  const file = join('resources', 'locales', language, 'errors.json');
  const sentences = JSON.parse(readFileSync(file, 'utf8')) as Sentences;
  const known = Object.keys(sentences).filter((reason) => reason.startsWith('template-'));
  expect(known.sort()).toEqual([...templateFaults].sort());
  for (const reason of known.filter((one) => one.startsWith('template-field-')))
    expect([reason, sentences[reason]?.title]).toEqual([
      reason,
      expect.stringContaining('{{field}}'),
    ]);
});
