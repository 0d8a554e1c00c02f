import { describe, expect, it } from 'vitest';
import type { MeetingEntry } from '../../../shared/contract/meetings.ts';
import { AppError } from '../../../shared/wire.ts';
import { EntryDrafts } from './entry-drafts.ts';

const row: MeetingEntry = {
  personId: 'p1',
  code: 'CL-0001',
  preferredName: 'Samira A.',
  languages: ['ar'],
  attendance: null,
  minutes: 0,
  heldOn: null,
  kept: '',
  keptLanguage: 'ar',
};

describe('rows that are being typed into', () => {
  it('keeps the last of many keys and saves it', async () => {
    const saved: string[] = [];
    const drafts = new EntryDrafts(async ({ kept }) => {
      saved.push(kept);
    });
    for (const kept of ['a', 'ab', 'abc']) drafts.edit(row, { kept });
    expect(await drafts.flush()).toBe(true);
    expect(saved.at(-1)).toBe('abc');
    expect(drafts.view().rows.get('p1')?.state).toBe('saved');
  });

  it('loses nothing when saving fails, and saves it when asked again', async () => {
    let full = true;
    const drafts = new EntryDrafts(async () => {
      if (full) throw new AppError('storage', 'disk-full');
    });
    drafts.edit(row, { kept: 'sewing' });
    expect(await drafts.flush()).toBe(false);
    const failed = drafts.view().rows.get('p1');
    expect([failed?.state, failed?.entry.kept, failed?.error?.reason]).toEqual([
      'failed',
      'sewing',
      'disk-full',
    ]);
    full = false;
    expect(await drafts.flush()).toBe(true);
  });

  it('does not call saved what was typed while the one before was being saved', async () => {
    let release = (): void => undefined;
    const drafts = new EntryDrafts(
      () =>
        new Promise((settle) => {
          release = settle;
        }),
    );
    drafts.edit(row, { kept: 'one' });
    drafts.saveNow('p1');
    await Promise.resolve();
    drafts.edit(row, { kept: 'one two' });
    release();
    await Promise.resolve();
    expect(drafts.view().rows.get('p1')?.entry.kept).toBe('one two');
    expect(drafts.isSaved()).toBe(false);
  });
});
