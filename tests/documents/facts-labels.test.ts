/** Labels of facts: the first language apart from the second. */
import { describe, expect, it } from 'vitest';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import type { Cell, Outline, Phrases } from '../../shared/domain/document/outline.ts';
import { wordParts } from './read-documents.ts';

const cellOf = (...texts: readonly string[]): Cell =>
  texts.map((text) => ({ phrase: { language: 'it', text }, weight: 'normal' as const }));

function factsIn(label: Phrases, more: readonly Phrases[]): Outline {
  return {
    title: 'Fatti',
    language: 'it',
    second: label[1]?.language ?? null,
    dense: false,
    running: { headStart: '', headEnd: '', footStart: '', pageOf: '{page} / {pages}' },
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label, value: cellOf('valore') },
          { label, value: cellOf('primo', 'secondo', 'terzo') },
          ...more.map((other) => ({ label: other, value: cellOf('valore') })),
        ],
      },
    ],
  };
}

describe('the label of facts in Word', () => {
  const bodyOf = async (label: Phrases, ...more: readonly Phrases[]): Promise<string> =>
    (await wordParts(await outlineToDocx(factsIn(label, more)))).get('word/document.xml') ?? '';
  const colourOf = (body: string, word: string): string | undefined =>
    [...body.matchAll(/<w:r>[\s\S]*?<\/w:r>/gu)]
      .map(([run]) => run)
      .find((run) => run.includes(word))
      ?.match(/<w:color w:val="(\w+)"/u)?.[1];

  it.each(['Label', 'A label that is much too long to stand beside the first language'])(
    'is in ink, and quieter in the second language: %s',
    async (second) => {
      const body = await bodyOf([
        { language: 'it', text: 'Etichetta' },
        { language: 'en', text: second },
      ]);
      expect(colourOf(body, 'Etichetta')).toBe('1A1A1A');
      expect(colourOf(body, second)).toBe('4D4D4D');
    },
  );

  it('is in ink beside such labels where both languages have one word', async () => {
    const pair: Phrases = [
      { language: 'it', text: 'Nome' },
      { language: 'en', text: 'Name' },
    ];
    const body = await bodyOf(pair, [{ language: 'it', text: 'Etichetta' }]);
    expect(colourOf(body, 'Etichetta')).toBe('1A1A1A');
  });

  it('is as quiet as its style where it is alone', async () => {
    const body = await bodyOf([{ language: 'it', text: 'Etichetta' }]);
    expect(colourOf(body, 'Etichetta')).toBeUndefined();
  });
});
