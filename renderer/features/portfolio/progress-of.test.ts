import { describe, expect, it } from 'vitest';
import type { PortfolioJob } from '../../../shared/contract/portfolio.ts';
import { progressOf } from './progress-of.ts';

const one = { personId: 'one', code: 'CL-0001' };
const two = { personId: 'two', code: 'CL-0002' };

function aJob(change: Partial<PortfolioJob>): PortfolioJob {
  return {
    id: 'job',
    personIds: ['one', 'two'],
    state: 'running',
    done: 0,
    total: 4,
    current: null,
    folder: '/output/portfolios',
    files: [],
    failures: [],
    remaining: [],
    ...change,
  };
}

const written = {
  personCode: 'CL-0001',
  fileName: 'CL-0001-v1-it.docx',
  format: 'docx' as const,
  bytes: 1,
  sha256: '',
  version: 1,
  partial: true,
  basis: { kind: 'agreement' as const, signedOn: '2026-05-04', language: 'ar' },
};

describe('where a person stands in a work', () => {
  it('is nowhere without a work, or in one for others', () => {
    expect(progressOf(null, one)).toBeNull();
    expect(progressOf(aJob({ personIds: ['two'] }), one)).toBeNull();
  });

  it('is in hand also when the first of the files is written', () => {
    const job = aJob({ current: 'CL-0001', files: [written] });
    expect(progressOf(job, one)).toBe('making');
    expect(progressOf(job, two)).toBe('waiting');
  });

  it('tells those left out by a stop from those that failed', () => {
    const failures = [{ personId: 'one', personCode: 'CL-0001', reason: 'disk-full' }];
    expect(progressOf(aJob({ state: 'failed', failures }), one)).toBe('failed');
    expect(progressOf(aJob({ state: 'cancelled', files: [written] }), one)).toBe('written');
    expect(progressOf(aJob({ state: 'cancelled', files: [written] }), two)).toBe('left-out');
  });
});
