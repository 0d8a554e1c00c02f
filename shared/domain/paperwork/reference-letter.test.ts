import { describe, expect, it } from 'vitest';
import { aReference, shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import { secondLanguages } from '../../contract/languages.ts';
import { outlineTexts } from '../document/outline-texts.ts';
import type { Outline } from '../document/outline.ts';
import { aVoice } from '../portfolio/testing/outline-reading.ts';
import { buildReferenceLetter } from './reference-letter.ts';

function aLetter(language: string, change: Partial<ReturnType<typeof aReference>> = {}): Outline {
  const main = aVoice(language, shippedLabels(language));
  return buildReferenceLetter({ ...aReference(), ...change }, { main, second: null });
}

/** The texts of a page; the second begins with the heading of the answer. */
function pages({ blocks, ...frame }: Outline): [string[], string[]] {
  const answer = blocks.findIndex((block) => block.kind === 'heading' && block.newPage);
  const textsOf = (part: Outline['blocks']) => outlineTexts({ ...frame, blocks: part });
  return [textsOf(blocks.slice(0, answer)), textsOf(blocks.slice(answer))];
}

/**
 * Words that would tell a stranger of asylum, of reception or of the programme, in the languages that the letter
 * is written in: its labels must hold none of them.
 */
const telling: Readonly<Record<string, RegExp>> = {
  it: /asil|rifugi|migra|accoglienza|protezione|percorso|bilancio|gruppo|incontr/iu,
  en: /asylum|refuge|migra|reception|protection|programme|audit|group|meeting/iu,
  fr: /asile|réfugi|migra|accueil|protection|parcours|bilan|groupe|rencontre/iu,
  es: /asilo|refugi|migra|acogida|protección|recorrido|balance|grupo|encuentro/iu,
  de: /asyl|flücht|migra|aufnahme|schutz|programm|bilanz|gruppe|treffen/iu,
};

describe('a reference request letter', () => {
  it('names whom it asks, who asks, about whom and about what, on the letter and the answer', () => {
    const [letter, answer] = pages(aLetter('en'));
    expect(letter).toEqual(
      expect.arrayContaining(['Sartoria Prova', 'Centro Esempio', 'Lettera di prova', 'Samira A.']),
    );
    expect(answer).toEqual(
      expect.arrayContaining(['ESM-0007 · E1', 'Samira A.', 'Lettera di prova']),
    );
  });

  it.each(secondLanguages)(
    'says in %s on both sheets that its number is the one of the letter, not a reference or a file',
    (language) => {
      const { cover, reference } = shippedLabels(language);
      for (const page of pages(aLetter(language))) {
        expect(page[page.indexOf(reference.letterNumber) + 1]).toBe('ESM-0007 · E1');
        expect(page).not.toContain(cover.reference);
      }
    },
  );

  it('holds the consent that names the contact, above the place where the person signs', () => {
    const [letter] = pages(aLetter('en'));
    const consent = letter.findIndex((text) => text.startsWith('I, Samira A., agree that Centro'));
    expect(letter[consent]).toContain('may ask Sartoria Prova about what is written above');
    expect(letter.slice(consent + 1)).toEqual([
      'Samira A.',
      'date and signature',
      'Prova Centro',
      'for Centro Esempio, date and signature',
    ]);
  });

  it('asks for the answer where the centre is reached, and never at its address', () => {
    const reached = { email: 'posta@prova.example', telephone: '+39 000 000' };
    const [, answer] = pages(aLetter('en', { reached }));
    const place = answer.indexOf('Send the answer to');
    expect(answer.slice(place + 1, place + 3)).toEqual(['posta@prova.example', '+39 000 000']);
    const [, oneWay] = pages(aLetter('en', { reached: { ...reached, email: '' } }));
    expect(oneWay).toContain('+39 000 000');
    expect(oneWay).not.toContain(shippedLabels('en').reference.answerToHint);
  });

  it('leaves room for it, and says what belongs there, where the centre has not said so', () => {
    const { blocks } = aLetter('en');
    const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(rows.find(({ label }) => label[0].text === 'Send the answer to')).toMatchObject({
      room: 3,
      value: [{ phrase: { text: 'e-mail, telephone or postal address for the answer' } }],
    });
  });

  it('has a line for the name of whoever answers', () => {
    const [, answer] = pages(aLetter('en'));
    expect(answer.slice(-2)).toEqual(['date and signature of the person answering', 'Full name']);
  });

  it.each(Object.keys(telling))('says in %s nothing that a stranger must not learn', (language) => {
    const { reference } = shippedLabels(language);
    const told = Object.values(reference).filter((text) => telling[language]?.test(text));
    expect(told).toEqual([]);
    expect(Object.values(shippedLabels(language).participation).join(' ')).toMatch(
      telling[language] ?? /^$/u,
    );
  });

  it('has a frame that is discreet, and names no agreement', () => {
    const { title, running, basis, discreet } = aLetter('it');
    expect(discreet).toBe(true);
    expect(basis).toBeUndefined();
    expect(title).toBe('Richiesta di referenza · ESM-0007 · E1');
    expect(running).toMatchObject({
      headStart: 'Richiesta di referenza',
      headEnd: 'ESM-0007 · E1',
      footStart: 'Centro Esempio · 2026-06-12',
    });
  });

  it.each(secondLanguages)('puts names into whole sentences in %s', (language) => {
    // A name may end with a dot: at the end of a sentence there would be two.
    expect(outlineTexts(aLetter(language)).join('\n')).not.toMatch(/\{\w+\}|\.\.|\.[።۔।]/u);
  });
});
