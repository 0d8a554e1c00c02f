/** Amounts have the plural of their language, and every language has all the plurals that it asks for. */
import { describe, expect, it } from 'vitest';
import { shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import { secondLanguages } from '../../contract/languages.ts';
import { amount, inPlural, pluralForms } from './amount.ts';
import { aVoice } from './testing/outline-reading.ts';

const voiceOf = (language: string) => aVoice(language, shippedLabels(language));

describe('an amount', () => {
  it.each([
    ['en', ['1 day', '2 days', '5 days', '21 days']],
    ['it', ['1 giorno', '2 giorni', '5 giorni', '21 giorni']],
    ['uk', ['1 день', '2 дні', '5 днів', '21 день']],
    ['ar', ['يوم واحد', 'يومان', '5 أيام', '21 يومًا']],
    ['so', ['1 maalin', '2 maalmood', '5 maalmood', '21 maalmood']],
  ])('has the plural of %s', (language, expected) =>
    expect([1, 2, 5, 21].map((count) => amount(count, 'days', voiceOf(language)))).toEqual(
      expected,
    ),
  );

  it('tells one from many where the tables of the runtime have not the language', () => {
    const voice = { ...voiceOf('so'), language: 'xx' };
    expect([1, 2].map((count) => amount(count, 'years', voice))).toEqual(['1 sano', '2 sano']);
    expect([1, 2].map((count) => amount(count, 'months', voice))).toEqual(['1 bil', '2 bilood']);
  });

  it.each(secondLanguages)(
    'has in %s the plurals that its language asks for, no other',
    (language) => {
      const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const { amount: amounts, short } = shippedLabels(language);
      for (const text of Object.values(amounts)) {
        const forms = pluralForms(text);
        expect(Object.keys(forms).toSorted()).toEqual(asked);
        expect(forms['other']).toMatch(/^# \S/u);
      }
      for (const text of [short.moreTasks, short.moreEntries]) {
        const forms = pluralForms(text);
        expect(Object.keys(forms).toSorted()).toEqual(asked);
        expect(forms['other']).toContain('#');
      }
    },
  );

  it.each([
    ['en', '1 more task', '6 more tasks', '1 more entry', '6 more entries'],
    ['it', 'un altro compito', 'altri 6 compiti', 'un’altra voce', 'altre 6 voci'],
    ['uk', '1 завдання', '6 завдань', '1 запис', '6 записів'],
    ['ar', 'مهمة واحدة أخرى', '6 مهام أخرى', 'بند واحد آخر', '6 بنود أخرى'],
  ])('calls tasks and entries by different words in %s', (language, ...expected) => {
    const voice = voiceOf(language);
    const { moreTasks, moreEntries } = voice.labels.short;
    const said = [moreTasks, moreEntries].flatMap((text) =>
      [1, 6].map((count) => inPlural(text, count, voice)),
    );
    for (const [place, words] of expected.entries()) expect(said[place]).toContain(words);
  });
});
