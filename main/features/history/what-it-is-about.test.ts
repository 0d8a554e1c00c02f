import { describe, expect, it } from 'vitest';
import { continues, describeCall } from './what-it-is-about.ts';

const start = new Date('2026-11-19T09:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);
const step = (channel: string, input: unknown, begun = start) => ({
  ...describeCall(channel, input),
  begun,
  at: start,
});
const row = (personId: string, kept: string) => ({ id: 'meeting', personId, kept });

describe('what belongs to one step', () => {
  it('joins typing in one row, in pauses of seconds', () => {
    const before = step('meetings.saveEntry', row('p1', 'a'));
    const call = describeCall('meetings.saveEntry', row('p1', 'ab'));
    expect(continues(before, call, after(4000))).toBe(true);
    expect(continues(before, call, after(6000))).toBe(false);
  });

  it('lets a long text go back in pieces', () => {
    const before = step(
      'record.saveProfile',
      { personId: 'p1' },
      new Date(start.getTime() - 59_000),
    );
    const call = describeCall('record.saveProfile', { personId: 'p1' });
    expect(continues(before, call, after(500))).toBe(true);
    expect(continues(before, call, after(2000))).toBe(false);
  });

  it('joins many rows of one meeting only when no hand is that fast', () => {
    const before = step('meetings.saveEntry', row('p1', ''));
    const call = describeCall('meetings.saveEntry', row('p2', ''));
    expect(continues(before, call, after(40))).toBe(true);
    expect(continues(before, call, after(400))).toBe(false);
  });

  it.each([
    ['another call', 'agreements.sign', { personId: 'p1' }],
    ['another person', 'record.saveProject', { personId: 'p2', project: { plan: 'A' } }],
    ['the other plan', 'record.saveProject', { personId: 'p1', project: { plan: 'B' } }],
  ])('keeps %s apart', (_, channel, input) => {
    const before = step('record.saveProject', { personId: 'p1', project: { plan: 'A' } });
    expect(continues(before, describeCall(channel, input), after(10))).toBe(false);
  });

  it('never joins two new things', () => {
    const entry = { personId: 'p1', entry: { id: null, title: 'x' } };
    const before = step('record.saveLearning', entry);
    expect(continues(before, describeCall('record.saveLearning', entry), after(10))).toBe(false);
    const person = { preferredName: 'x' };
    expect(
      continues(step('people.create', person), describeCall('people.create', person), after(10)),
    ).toBe(false);
  });
});
