/** The short form: the best supported entries, what is left out is counted, and nothing that the long one hides. */
import { describe, expect, it } from 'vitest';
import {
  aPortfolioContent,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import { outlineTexts } from '../document/outline-texts.ts';
import { buildPortfolioOutline } from './build-portfolio-outline.ts';
import { buildShortPortfolio } from './build-short-portfolio.ts';
import type { Voice } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

const main: Voice = {
  language: 'en',
  labels: shippedLabels('en'),
  languageName: (code) => `<${code}>`,
  countryName: (code) => code,
  day: (day) => day,
  number: String,
  minutes: (minutes) => `${minutes} min`,
};
const words = { main, second: null };
const content = aPortfolioContent();
const textsOf = (one: PortfolioContent): string[] => outlineTexts(buildShortPortfolio(one, words));

const [competence] = content.record.competences;
if (competence === undefined) throw new Error('a portfolio without competences');
const many = Array.from({ length: 12 }, (_, place) => ({
  ...competence,
  id: `${competence.id.slice(0, -2)}${90 + place}`,
  ownWords: { ...competence.ownWords, text: `can ${place}`, translation: '' },
  // The last two rest on a document, the others on nothing.
  evidenceIds: place < 10 ? [] : competence.evidenceIds,
}));

describe('the short portfolio', () => {
  it('keeps eight competences, the supported ones first of all, and counts the rest', () => {
    const texts = textsOf({ ...content, record: { ...content.record, competences: many } });
    const shown = texts.filter((text) => /^can \d+$/u.test(text));
    expect(shown).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((place) => `can ${place}`),
      'can 10',
      'can 11',
    ]);
    expect(texts).toContain('In the whole portfolio: 4 more entries.');
  });

  it('says on each page that it is the short form, and how many tasks it leaves out', () => {
    const { running } = buildShortPortfolio(content, words);
    expect(running.headStart).toBe(
      `Skills portfolio, short form · ${content.person.preferredName}`,
    );
    const [job] = content.record.experience;
    if (job === undefined) throw new Error('a portfolio without experience');
    const busy = { ...job, tasks: ['one', 'two', 'three', 'four', 'five', 'six'] };
    const texts = textsOf({ ...content, record: { ...content.record, experience: [busy] } });
    expect(texts).toContain('one · two · three · four');
    expect(texts).toContain('In the whole portfolio: 2 more tasks.');
  });

  it('says when somebody is available in their own words too, as the long form does', () => {
    expect(content.person.availabilityNote).not.toBe('');
    expect(textsOf(content)).toContain(content.person.availabilityNote);
  });

  it('tells the letters of the evidence once more below the tables that use them, and not below the languages', () => {
    const { headings, evidenceMeaning } = main.labels;
    const places = (one: PortfolioContent) => {
      const texts = textsOf(one);
      const legends = texts.flatMap((text, place) =>
        text.includes(evidenceMeaning.O.replaceAll(' ', '\u00A0')) ? [place] : [],
      );
      return { legends, languages: texts.indexOf(headings.languages) };
    };
    const { legends, languages } = places(content);
    expect(legends).toHaveLength(2);
    // Nothing between the second one and the next heading.
    expect(legends[1]).toBe(languages - 1);
    const record = { ...content.record, experience: [], learning: [] };
    expect(places({ ...content, record }).legends).toHaveLength(1);
  });

  it('says as the long form does that something learnt was not completed', () => {
    const learning = content.record.learning.map((one) => ({ ...one, finished: false }));
    const texts = textsOf({ ...content, record: { ...content.record, learning } });
    expect(texts).toContain(main.labels.learning.notFinished);
    expect(texts).not.toContain(main.labels.learning.finished);
  });

  it('says where the whole can be asked for, with its check code', () => {
    const whole = textsOf(content).find((text) => text.includes(content.person.code)) ?? '';
    expect(whole).toContain(content.centre.name);
    expect(whole).toMatch(/[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/u);
  });

  it('names no employer, entry or word that the long form does not', () => {
    const long = outlineTexts(buildPortfolioOutline(content, words)).join('\n');
    const hidden = content.record.experience.filter(({ showEmployer }) => !showEmployer);
    const kept = content.record.learning.filter(({ share }) => !share);
    const short = textsOf(content).join('\n');
    for (const { employer } of hidden) {
      expect(long).not.toContain(employer);
      expect(short).not.toContain(employer);
    }
    for (const { title } of kept) expect(short).not.toContain(title);
    expect(hidden.length + kept.length).toBeGreaterThan(0);
  });

  it('marks what is not confirmed, and that it is partial', () => {
    const open = { ...content, record: { ...content.record, confirmations: [] } };
    expect(textsOf(open)).toContain(main.labels.marks.notConfirmed);
    expect(textsOf({ ...content, partial: true, gaps: ['agreement'] })).toContain(
      main.labels.partial.mark,
    );
  });

  it('leaves out what was not chosen', () => {
    const none = textsOf({ ...content, sections: [] });
    expect(none).not.toContain(main.labels.headings.competences);
    expect(none).not.toContain(main.labels.interests.availability);
  });
});
