import { describe, expect, it } from 'vitest';
import {
  aPortfolioContent,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import {
  aFullReportContent,
  aReportContent,
} from '../../../tests/harness/builders/report-content.ts';
import { recordSections } from '../../contract/record.ts';
import { outlineTexts } from '../document/outline-texts.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { aVoice, chapters } from '../portfolio/testing/outline-reading.ts';
import type { AccessReportContent } from './access-report-content.ts';
import { buildAccessReport } from './build-access-report.ts';

const english = aVoice('en', shippedLabels('en'));

const texts = (change: Partial<AccessReportContent> = {}) =>
  outlineTexts(buildAccessReport(aReportContent(change), { main: english, second: null }));

describe('an access report', () => {
  it('has its parts in the order in which somebody asks', () => {
    const outline = buildAccessReport(aReportContent(), { main: english, second: null });
    expect(chapters(outline)).toEqual([
      '1 You',
      '2 Your agreement and your consents',
      '3 Groups and meetings',
      '4 Your record',
      '5 What was given out, to whom and when',
      '6 What you asked for',
      '7 Why, how long, and your rights',
    ]);
  });

  it('says what a portfolio leaves out: hidden employers, entries that stay, projects without a name', () => {
    const portfolio = aPortfolioContent();
    const [job] = portfolio.record.experience;
    const [project] = portfolio.record.projects;
    if (job === undefined || project === undefined) throw new Error('nothing to tell');
    const record = {
      ...portfolio.record,
      experience: [{ ...job, employer: 'Laboratorio Nascosto', showEmployer: false, share: false }],
      projects: [{ ...project, occupation: '', why: 'Because I like it' }],
    };
    const said = texts({ portfolio: { ...portfolio, record } });
    expect(said).toContain('Laboratorio Nascosto');
    expect(said).toContain('Because I like it');
    expect(said.some((text) => text.startsWith('Entries that stay in this centre'))).toBe(true);
  });

  it('names receivers with the day, and what was authorised and not sent', () => {
    const authorisation = {
      id: '00000000-0000-4000-8000-000000000001',
      receiver: { name: 'El Faro', country: 'ES', ageRecipient: 'age1x' },
      purpose: 'to go on there',
      sections: ['profile' as const],
      languages: { language: 'en' as const, second: null },
      signedOn: '2026-03-01',
      language: 'ar',
      expiresOn: '2026-06-01',
    };
    const said = texts({
      authorisations: [
        { ...authorisation, exportedAt: '2026-03-02T10:00:00.000Z' },
        { ...authorisation, exportedAt: null },
      ],
    });
    expect(said).toEqual(
      expect.arrayContaining([
        'El Faro (ES)',
        'to go on there',
        'not sent',
        english.day('2026-03-02'),
      ]),
    );
  });

  it('explains the codes of the meetings right below their table, and only there', () => {
    const codes = shippedLabels('en').accessReport.meetingCodes;
    const meetings = aFullReportContent().meetings;
    const { blocks } = buildAccessReport(aReportContent({ meetings }), {
      main: english,
      second: null,
    });
    const table = blocks.findIndex(
      (block) => block.kind === 'table' && block.caption[0].text === 'Your meetings',
    );
    expect(blocks[table + 1]).toMatchObject({ look: 'note', text: [{ text: codes }] });
    for (const code of ['I1', 'I2', 'G1', 'G10']) expect(codes).toContain(code);
    expect(texts()).not.toContain(codes);
  });

  it('heads the remarks without signatures, and lists what was confirmed in the order of the record', () => {
    const portfolio = aPortfolioContent();
    const confirmations = portfolio.record.confirmations.toReversed();
    const record = { ...portfolio.record, confirmations };
    const said = texts({ portfolio: { ...portfolio, record } });
    expect(said.join('\n')).not.toMatch(/signatures/iu);
    const heading = said.indexOf('My remarks, and what I have confirmed');
    const { headings } = shippedLabels('en');
    const named = said.slice(heading).filter((text) => text.includes(': 2026-06-10'));
    expect(named.map((text) => text.split(':')[0])).toEqual(
      recordSections.map((section) => headings[section]),
    );
  });

  it('tells how long by the numbers of the centre, and what is never held', () => {
    const said = texts({ rules: { checkDays: 11, followUpMonths: 7, proofYears: 3 } }).join('\n');
    expect(said).toContain('11 days after the portfolio is handed over; up to 7 months');
    expect(said).toContain('3 years after the end of the programme');
    expect(said).toContain('Not held: religion, ethnic origin, health, politics');
  });

  it('says of the consent to keep the record for how long it is', () => {
    const portfolio = aPortfolioContent();
    const consent = { kind: 'keep-for-follow-up', granted: true, decidedOn: '2026-09-07' } as const;
    const agreement = { ...portfolio.agreement, consents: [consent] };
    const rules = { checkDays: 11, followUpMonths: 7, proofYears: 3 };
    const said = texts({ portfolio: { ...portfolio, agreement }, rules });
    expect(said).toContain(
      'the centre keeps your record for up to 7 months after your portfolio is handed over',
    );
  });

  it('says of an empty part that nothing is held', () => {
    const portfolio = aPortfolioContent();
    const person = {
      ...portfolio.person,
      availability: [],
      availabilityNote: '',
      mayWorkFrom: null,
    };
    const said = texts({
      portfolio: {
        ...portfolio,
        person,
        record: emptyRecord('ar'),
        agreement: { agreement: null, consents: [] },
      },
    });
    expect(said.filter((text) => text === 'Nothing is held here.')).toHaveLength(3);
  });

  it('says in a line that nobody was given anything, and that there is no other request', () => {
    expect(texts()).toContain('Given to others: nothing so far.');
    expect(texts()).toContain('No request other than this one.');
    const full = outlineTexts(
      buildAccessReport(aFullReportContent(), { main: english, second: null }),
    );
    expect(full).not.toContain('Given to others: nothing so far.');
    expect(full).not.toContain('No request other than this one.');
  });

  it('names the languages of a portfolio in both languages', () => {
    const named = (language: string) => ({
      ...aVoice(language, shippedLabels(language)),
      languageName: (code: string) => `${code} in ${language}`,
    });
    const words = { main: named('en'), second: named('ar') };
    const { versions } = aFullReportContent();
    const said = outlineTexts(buildAccessReport(aReportContent({ versions }), words));
    const [made] = versions;
    const inLanguage = (language: string) =>
      made?.languages
        .split('-')
        .map((code) => `${code} in ${language}`)
        .join(' · ');
    expect(said).toEqual(expect.arrayContaining([inLanguage('en'), inLanguage('ar')]));
  });
});
