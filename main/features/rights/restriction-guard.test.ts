import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contract } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/wire.ts';
import { createRestrictionGuard } from './restriction-guard.ts';

const someone = '00000000-0000-4000-8000-000000000001';

const guard = createRestrictionGuard({
  rights: {
    personOfAuthorisation: () => Promise.resolve(someone),
    keptWords: () => Promise.resolve('as before'),
  },
  requireFree: (personId) =>
    personId === someone
      ? Promise.reject(new AppError('refused', 'restricted'))
      : Promise.resolve(),
});
const isRefused = (channel: string, input: unknown): Promise<boolean> =>
  guard(channel, input).then(
    () => false,
    (error: unknown) => error instanceof AppError && error.reason === 'restricted',
  );

/** Every command of the contract whose input can name a person, with such an input. */
const naming = Object.entries(contract).flatMap(([feature, calls]) =>
  Object.entries(calls).flatMap(([method, call]) => {
    if (call.kind !== 'command') return [];
    const schema = z.toJSONSchema(call.input as z.ZodType, { unrepresentable: 'any', io: 'input' });
    const fields = Object.keys(schema.properties ?? {});
    const input = {
      ...(fields.includes('personId') ? { personId: someone } : {}),
      ...(fields.includes('personIds') ? { personIds: [someone] } : {}),
      ...(fields.includes('authorisationId') ? { authorisationId: someone } : {}),
      ...(feature === 'people' && fields.includes('id') ? { id: someone } : {}),
    };
    return Object.keys(input).length === 0 ? [] : [[`${feature}.${method}`, input] as const];
  }),
);

describe('a restriction', () => {
  it('holds back every command that names the person, but for those that must be possible', async () => {
    expect(naming.length).toBeGreaterThan(25);
    const free: string[] = [];
    for (const [channel, input] of naming)
      if (!(await isRefused(channel, input))) free.push(channel);
    expect(free.toSorted()).toEqual([
      'agreements.decide',
      'agreements.withdraw',
      'groups.recordLeaving',
      'portfolio.produce',
      'rights.lift',
      'rights.produceReport',
      'rights.request',
      'rights.restrict',
    ]);
  });

  it('holds back a command that nobody has written yet', async () => {
    expect(await isRefused('questionnaires.save', { personId: someone })).toBe(true);
    expect(await isRefused('questionnaires.save', { personIds: ['another', someone] })).toBe(true);
    expect(await isRefused('questionnaires.save', { personId: 'another' })).toBe(false);
  });

  it('lets the row of a meeting change but for its words', async () => {
    const row = { id: 'meeting', personId: someone, attendance: 'present' };
    expect(await isRefused('meetings.saveEntry', { ...row, kept: 'as before' })).toBe(false);
    expect(await isRefused('meetings.saveEntry', { ...row, kept: 'more' })).toBe(true);
    expect(await isRefused('meetings.saveEntry', { ...row, kept: '' })).toBe(true);
  });

  it('has nothing to say to what names nobody', async () => {
    for (const input of [undefined, null, 'text', {}, { id: someone }])
      expect(await isRefused('groups.update', input)).toBe(false);
  });
});
