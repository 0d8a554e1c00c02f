import { describe, expect, it } from 'vitest';
import { addMonths } from './add-months.ts';
import { proposalFor } from './proposal-for.ts';
import type { RetentionFacts } from './proposal-for.ts';

const rules = { checkDays: 30, followUpMonths: 12, proofYears: 5 };

const nothing: RetentionFacts = {
  deliveredOn: null,
  withdrawnOn: null,
  leftOn: null,
  inGroup: false,
  followUp: false,
  keepsPapers: false,
  hasPapers: true,
  hasContent: true,
  restricted: false,
};
const on = (today: string, facts: Partial<RetentionFacts>) =>
  proposalFor({ ...nothing, ...facts }, rules, today);

describe('what should go', () => {
  it('is nothing while somebody is on the path, however long that takes', () => {
    expect(on('2036-01-01', { inGroup: true })).toBeNull();
    expect(on('2036-01-01', {})).toBeNull();
  });

  it('is the working papers from the day on which the portfolio was handed over', () => {
    const facts = { deliveredOn: '2026-03-10', inGroup: true };
    expect(on('2026-03-09', facts)).toBeNull();
    expect(on('2026-03-10', facts)).toEqual({
      scope: 'papers',
      reason: 'handed-over',
      since: '2026-03-10',
    });
    expect(on('2026-03-20', { ...facts, keepsPapers: true })).toBeNull();
    expect(on('2026-03-20', { ...facts, hasPapers: false })).toBeNull();
  });

  it('is the content after the days in which the portfolio may be checked', () => {
    const facts = { deliveredOn: '2026-03-10', hasPapers: false };
    expect(on('2026-04-08', facts)).toBeNull();
    expect(on('2026-04-09', facts)).toMatchObject({ scope: 'content', reason: 'check-over' });
    expect(on('2026-04-09', { ...facts, hasContent: false })).toBeNull();
  });

  it('is the content after twelve months with a written agreement to follow-up, and the papers with it', () => {
    const facts = { deliveredOn: '2026-03-10', followUp: true, keepsPapers: true };
    expect(on('2027-03-09', facts)).toBeNull();
    expect(on('2027-03-10', facts)).toMatchObject({ scope: 'content', reason: 'follow-up-over' });
    expect(on('2027-03-10', { ...facts, hasContent: false })).toMatchObject({ scope: 'content' });
  });

  it('is the content of somebody who withdraws at once, also before any portfolio', () => {
    expect(on('2026-05-05', { withdrawnOn: '2026-05-05', inGroup: true })).toEqual({
      scope: 'content',
      reason: 'withdrawn',
      since: '2026-05-05',
    });
    expect(
      on('2026-05-05', { withdrawnOn: '2026-05-05', hasContent: false, hasPapers: false }),
    ).toBeNull();
  });

  it('is the content of a path that ended without a portfolio, after the same months', () => {
    const facts = { leftOn: '2026-01-31' };
    expect(on('2027-01-30', facts)).toBeNull();
    expect(on('2027-01-31', facts)).toMatchObject({ scope: 'content', reason: 'path-ended' });
    expect(on('2027-01-31', { ...facts, inGroup: true })).toBeNull();
  });

  it('is everything after the years for which proofs are kept, from the last day that ended anything', () => {
    const facts = { deliveredOn: '2026-03-10', withdrawnOn: '2026-06-01', leftOn: '2026-02-01' };
    expect(on('2031-05-31', { ...facts, hasContent: false, hasPapers: false })).toBeNull();
    expect(on('2031-06-01', facts)).toEqual({
      scope: 'everything',
      reason: 'proof-over',
      since: '2031-06-01',
    });
  });

  it('is nothing while the data may only be kept', () => {
    expect(on('2040-01-01', { deliveredOn: '2026-03-10', restricted: true })).toBeNull();
  });

  it('follows the numbers of the centre', () => {
    const facts = { ...nothing, deliveredOn: '2026-03-10', hasPapers: false };
    expect(proposalFor(facts, { ...rules, checkDays: 0 }, '2026-03-10')).toMatchObject({
      scope: 'content',
    });
    expect(proposalFor(facts, { ...rules, checkDays: 365 }, '2026-12-31')).toBeNull();
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-10', 60, '2031-03-10'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months is %s', (day, count, later) => {
    expect(addMonths(day, count)).toBe(later);
  });
});
