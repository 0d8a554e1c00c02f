/** What is being typed into one form: kept until the vault has it, saved in pauses, in order, one at a time. */
import type { AppClient } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/wire.ts';
import type { DraftStanding, PendingDraft } from './pending-drafts.ts';
import { asAppError } from './use-query.ts';

export interface DraftView<T> {
  readonly value: T;
  /** `incomplete`: something is missing, the last whole state stays stored; `failed`: see `error`. */
  readonly state: 'saved' | 'typing' | 'saving' | 'incomplete' | 'failed';
  readonly error: AppError | null;
  readonly savedAt: Date | null;
}

export interface DraftWork<T> {
  readonly save: (client: AppClient, value: T) => Promise<unknown>;
  /** Why the value cannot be stored as it is, or null. */
  readonly problem?: (value: T) => AppError | null;
  /** What of the value is stored, where the form keeps more than that. */
  readonly stored?: (value: T) => unknown;
}

/** Milliseconds without a key before it is saved. */
const pause = 600;

export class Draft<T> implements PendingDraft {
  #work: DraftWork<T>;
  #view: DraftView<T>;
  /** As the vault last gave it, or as it was saved last. */
  #stored: T;
  /** What the vault last gave, to tell a new answer from the one that is still on the screen. */
  #seen: string;
  #queue: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #client: AppClient;

  constructor(client: AppClient, stored: T, work: DraftWork<T>) {
    this.#client = client;
    this.#work = work;
    this.#stored = stored;
    this.#seen = JSON.stringify(stored);
    this.#view = { value: stored, state: 'saved', error: null, savedAt: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftView<T> => this.#view;

  readonly standing = (): DraftStanding => {
    const { state, error } = this.#view;
    if (state === 'saved' || state === 'saving') return { state, error: null };
    return state === 'typing' ? { state: 'waiting', error: null } : { state: 'stuck', error };
  };

  /** How it is saved now: the form may know more than when it was opened. */
  saveWith(work: DraftWork<T>): void {
    this.#work = work;
  }

  readonly edit = (value: T): void => {
    this.#publish({ ...this.#view, value, state: 'typing', error: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.saveNow, pause);
  };

  /** Saves without waiting for the pause. */
  readonly saveNow = (): void => {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#write());
  };

  readonly flush = async (): Promise<boolean> => {
    this.saveNow();
    await this.#queue;
    return this.#view.state === 'saved';
  };

  /** Takes what the vault gives now, unless something else is being typed: an undo shows in the form. */
  follow(stored: T): void {
    const seen = JSON.stringify(stored);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#stored = stored;
    // The vault trims texts; taking that over would eat the space before the next word.
    if (this.#view.state !== 'saved' || this.#isStored()) return;
    this.#publish({ ...this.#view, value: stored });
  }

  /** After an undo the vault's next answer counts, also when it is the one from before. */
  lookAgain(): void {
    this.#seen = '';
  }

  async #write(): Promise<void> {
    const { value, state } = this.#view;
    if (state === 'saved') return;
    const problem = this.#work.problem?.(value) ?? null;
    if (problem !== null) {
      this.#publish({ ...this.#view, state: 'incomplete', error: problem });
      return;
    }
    if (this.#isStored()) {
      this.#publish({ ...this.#view, state: 'saved', error: null });
      return;
    }
    this.#publish({ ...this.#view, state: 'saving', error: null });
    try {
      await this.#work.save(this.#client, value);
      this.#stored = value;
      this.#settle(value, { state: 'saved', error: null, savedAt: new Date() });
    } catch (failure) {
      this.#settle(value, { state: 'failed', error: asAppError(failure) });
    }
  }

  /** Says how the saving ended, unless somebody typed on meanwhile: then their pause saves again. */
  #settle(value: T, end: Partial<DraftView<T>>): void {
    const typedOn = this.#view.value !== value;
    this.#publish({ ...this.#view, ...(typedOn ? {} : end) });
  }

  #isStored(): boolean {
    const part = this.#work.stored ?? ((value: T): unknown => value);
    return same(asStored(part(this.#stored)), asStored(part(this.#view.value)));
  }

  #publish(view: DraftView<T>): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The value with its texts as the contract stores them: trimmed, in one form of Unicode. */
function asStored(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().normalize('NFC');
  if (Array.isArray(value)) return value.map(asStored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asStored(inner)]));
}
