import { expect, it } from 'vitest';
import type { WaitingTask } from '../../contract/home.ts';
import type { RunningMeeting } from '../../contract/meetings.ts';
import { mergeByDay } from './merge-by-day.ts';

const meeting = (id: string, plannedOn: string): RunningMeeting => ({
  id,
  groupName: 'Friday morning',
  code: 'G1',
  status: 'planned',
  plannedOn,
  memberCount: 10,
});
const agreement = (id: string, on: string): WaitingTask => ({
  kind: 'agreement',
  person: { id, code: id, preferredName: id },
  on,
});

it('keeps a meeting under way above all, also one that was opened before its day', () => {
  const early = { ...meeting('early', '2026-12-04'), status: 'running' } as const;
  const [first] = mergeByDay([early], [agreement('of today', '2026-11-27')]);
  expect(first).toBe(early);
});

it('keeps a meeting of next week below what waits today, and one of today above it', () => {
  const merged = mergeByDay(
    [meeting('of today', '2026-11-27'), meeting('of next week', '2026-12-04')],
    [agreement('first', '2026-11-27'), agreement('second', '2026-11-27')],
  );
  expect(merged.map((one) => ('kind' in one ? one.person.id : one.id))).toEqual([
    'of today',
    'first',
    'second',
    'of next week',
  ]);
});
