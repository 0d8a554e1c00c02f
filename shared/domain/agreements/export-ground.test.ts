import { describe, expect, it } from 'vitest';
import { exportGround } from './export-ground.ts';

const signed = { signedOn: '2026-05-04', language: 'ar', withInterpreter: true, withdrawnOn: null };

describe('on what a document may leave', () => {
  it('is the agreement that stands', () => {
    expect(exportGround({ agreement: signed })).toEqual({
      basis: { kind: 'agreement', signedOn: '2026-05-04', language: 'ar' },
      barrier: null,
    });
  });

  it('is nothing when none was signed', () => {
    expect(exportGround({ agreement: null })).toEqual({
      basis: null,
      barrier: 'agreement-missing',
    });
  });

  it('is nothing from the day of the withdrawal on', () => {
    expect(exportGround({ agreement: { ...signed, withdrawnOn: '2026-06-01' } })).toEqual({
      basis: null,
      barrier: 'agreement-withdrawn',
    });
  });
});
