import { describe, expect, it } from 'vitest';
import { WordList } from '../../shared/contract/word-list.ts';
import { interfaceLanguages } from '../../shared/contract/languages.ts';
import { createFindSensitiveWords } from '../../shared/domain/guards/find-sensitive-words.ts';
import { readSentences, readWordLists, tellingOf, textsIn } from './read-guard-data.ts';

const lists = readWordLists();
const find = createFindSensitiveWords(lists);
/** What may be wrong: of innocent sentences pointed at, of telling ones missed. */
const worst = { falseAlarms: 0.03, missed: 0.05 };

describe('sensitive words, all languages at once', () => {
  it.each(interfaceLanguages)('points at what tells, and leaves work alone: %s', (language) => {
    const sentences = readSentences(language);
    const telling = tellingOf(sentences);
    const alarms = sentences.innocent.filter((text) => find(text).length > 0);
    const missed = telling.filter(
      ({ text, topic }) => !find(text).some((found) => found.topic === topic),
    );
    const innocent = sentences.innocent.length;
    console.info(
      JSON.stringify({
        guard: language,
        innocent,
        falseAlarms: alarms.length,
        telling: telling.length,
        hits: telling.length - missed.length,
      }),
    );
    expect(innocent).toBeGreaterThanOrEqual(60);
    expect(telling.length).toBeGreaterThanOrEqual(60);
    // Those that are wrong, to be read in the failure.
    expect(alarms.slice(Math.floor(innocent * worst.falseAlarms))).toEqual([]);
    expect(missed.slice(Math.floor(telling.length * worst.missed))).toEqual([]);
  });

  it('finds nothing in the records of the practice centre, which nobody wrote for this test', () => {
    const texts = ['en', 'it'].flatMap((language) =>
      textsIn(`resources/practice/${language}.json`),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => find(text).length > 0)).toEqual([]);
  });

  it('would notice a list that knows nothing', () => {
    const nothing = createFindSensitiveWords([]);
    const telling = interfaceLanguages.flatMap((language) => tellingOf(readSentences(language)));
    expect(telling.filter(({ text }) => nothing(text).length > 0)).toEqual([]);
  });

  it('names each word as it was typed, once, in the order of the text', () => {
    expect(find('Was tortured. A Muslim, TORTURED, tortured again.')).toEqual([
      { word: 'tortured', topic: 'flight' },
      { word: 'Muslim', topic: 'religion' },
    ]);
  });

  it.each([
    ['capitals', 'MALATTIE', 'Ha sempre avuto MALATTIE'],
    ['a German compound', 'Nierenkrankheit', 'wegen der Nierenkrankheit'],
    ['an Arabic word with its particles', 'وبالحرب', 'وبالحرب'],
    ['Arabic with vowel signs and tatweel', 'الحَـــرب', 'بسبب الحَـــرب'],
    ['a word with a soft hyphen in it', 'dia\u00ADbetes', 'has dia\u00ADbetes'],
    ['an elision', 'épilepsie', 'à cause de l’épilepsie'],
  ])('knows %s', (_, word, text) => {
    expect(find(text).map((found) => found.word)).toEqual([word]);
  });

  it.each([
    'A tool from the workshop in Parma.',
    'Wartung und Krankenhausküche',
    'Ha studiato nella scuola di Torre Pellice.',
    'Aujourd’hui elle a tout préparé.',
    'Hindurch, hinaus, hinunter',
  ])('looks at whole words only: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('does not run from one sentence into the next', () => {
    expect(find('Works in therapy. Her brother is here.').map(({ word }) => word)).toEqual([
      'in therapy',
    ]);
    expect(find('He was. Killed time with chess.')).toEqual([]);
  });
});

describe('a word list', () => {
  const [english] = lists;
  it.each([
    ['an unknown version', { version: 2 }],
    ['a topic too few', { topics: { religion: ['faith'] } }],
    ['a stem of two letters', { unless: ['wa*'] }],
    ['a gap at the end', { unless: ['wish …'] }],
    ['a sign that stands for nothing', { unless: ['wish?'] }],
  ])('is refused with %s', (_, change) => {
    expect(WordList.safeParse(english).success).toBe(true);
    expect(WordList.safeParse({ ...english, ...change }).success).toBe(false);
  });
});
