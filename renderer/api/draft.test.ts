import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/wire.ts';
import { Draft } from './draft.ts';
import { createPendingDrafts } from './pending-drafts.ts';

interface Note {
  readonly text: string;
}

const client = {} as AppClient;
const missing = new AppError('invalid-input', 'required');

function start(save: (value: Note) => Promise<unknown> = async () => undefined) {
  const saved: string[] = [];
  const draft = new Draft<Note>(
    client,
    { text: 'stored' },
    {
      problem: ({ text }) => (text === '' ? missing : null),
      save: async (_, value) => {
        await save(value);
        saved.push(value.text);
      },
    },
  );
  return { draft, saved };
}

describe('a form that saves itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves in the pause after many keys, once', async () => {
    const { draft, saved } = start();
    for (const text of ['a', 'ab', 'abc']) draft.edit({ text });
    await vi.advanceTimersByTimeAsync(500);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(saved).toEqual(['abc']);
    expect(draft.view().state).toBe('saved');
  });

  it('keeps what is not whole and does not store it', async () => {
    const { draft, saved } = start();
    draft.edit({ text: '' });
    expect(await draft.flush()).toBe(false);
    expect(draft.view()).toMatchObject({
      value: { text: '' },
      state: 'incomplete',
      error: missing,
    });
    draft.edit({ text: 'whole' });
    expect(await draft.flush()).toBe(true);
    expect(saved).toEqual(['whole']);
  });

  it('loses nothing when saving fails, and saves it when asked again', async () => {
    let full = true;
    const { draft, saved } = start(async () => {
      if (full) throw new AppError('storage', 'disk-full');
    });
    draft.edit({ text: 'sewing' });
    expect(await draft.flush()).toBe(false);
    expect(draft.view()).toMatchObject({ value: { text: 'sewing' }, state: 'failed' });
    expect(draft.standing()).toMatchObject({ state: 'stuck', error: { reason: 'disk-full' } });
    full = false;
    expect(await draft.flush()).toBe(true);
    expect(saved).toEqual(['sewing']);
  });

  it('does not call saved what was typed while the one before was being saved', async () => {
    let release = (): void => undefined;
    const { draft } = start(() => new Promise<void>((settle) => (release = settle)));
    draft.edit({ text: 'one' });
    draft.saveNow();
    await vi.advanceTimersByTimeAsync(0);
    draft.edit({ text: 'one two' });
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.view()).toMatchObject({ value: { text: 'one two' }, state: 'typing' });
  });

  it('keeps the space before the next word when the vault gives its own words back', async () => {
    const { draft } = start();
    draft.edit({ text: 'one ' });
    await draft.flush();
    draft.follow({ text: 'one' });
    expect(draft.view().value.text).toBe('one ');
  });

  it('shows what the vault holds after an undo, also when that is what the screen last had', async () => {
    const { draft } = start();
    draft.edit({ text: 'new' });
    await draft.flush();
    draft.follow({ text: 'stored' });
    expect(draft.view().value.text).toBe('new');
    draft.lookAgain();
    draft.follow({ text: 'stored' });
    expect(draft.view()).toMatchObject({ value: { text: 'stored' }, state: 'saved' });
  });

  it('never takes away what is being typed', () => {
    const { draft } = start();
    draft.edit({ text: 'typing' });
    draft.lookAgain();
    draft.follow({ text: 'from elsewhere' });
    expect(draft.view().value.text).toBe('typing');
  });
});

describe('all drafts together', () => {
  it('saves all of them and says the worst of how they stand', async () => {
    const drafts = createPendingDrafts();
    const [good, bad] = [start(), start()];
    drafts.add(good.draft);
    drafts.add(bad.draft);
    expect(drafts.standing().state).toBe('saved');
    good.draft.edit({ text: 'good' });
    expect(drafts.standing().state).toBe('waiting');
    bad.draft.edit({ text: '' });
    expect(await drafts.flushAll()).toBe(false);
    expect(good.saved).toEqual(['good']);
    expect(drafts.standing()).toEqual({ state: 'stuck', error: missing });
    drafts.remove(bad.draft);
    expect(drafts.standing().state).toBe('saved');
    expect(await drafts.flushAll()).toBe(true);
  });
});
