/** What is being typed into the rows of a meeting: kept until the vault has it, saved in order, one at a time. */
import type { MeetingEntry } from '../../../shared/contract/meetings.ts';
import type { AppError } from '../../../shared/wire.ts';
import type { DraftStanding, PendingDraft } from '../../api/pending-drafts.ts';
import { asAppError } from '../../api/use-query.ts';

export type RowChange = Partial<
  Pick<MeetingEntry, 'attendance' | 'minutes' | 'heldOn' | 'kept' | 'keptLanguage'>
>;

export interface RowDraft {
  readonly entry: MeetingEntry;
  /** `typing` waits for a pause; `failed` keeps the text until it is saved. */
  readonly state: 'typing' | 'saving' | 'saved' | 'failed';
  readonly error: AppError | null;
}

export interface DraftsView {
  readonly rows: ReadonlyMap<string, RowDraft>;
  readonly savedAt: Date | null;
}

/** Milliseconds. Long enough to take keys that come together in one go, too short to lose a word. */
const pauseAfterKey = 8;

export class EntryDrafts implements PendingDraft {
  #view: DraftsView = { rows: new Map(), savedAt: null };
  #queue: Promise<void> = Promise.resolve();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  readonly #save: (entry: MeetingEntry) => Promise<void>;

  constructor(save: (entry: MeetingEntry) => Promise<void>) {
    this.#save = save;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftsView => this.#view;

  /** Takes a change of a row; `stored` is the row as the vault last gave it. */
  edit(stored: MeetingEntry, change: RowChange): void {
    const { personId } = stored;
    const before = this.#view.rows.get(personId)?.entry ?? stored;
    this.#set(personId, { entry: { ...before, ...change }, state: 'typing', error: null });
    this.#stopTimer(personId);
    this.#timers.set(
      personId,
      setTimeout(() => this.saveNow(personId), pauseAfterKey),
    );
  }

  /** Saves a row without waiting for the pause. */
  saveNow(personId: string): void {
    this.#stopTimer(personId);
    this.#queue = this.#queue.then(() => this.#write(personId));
  }

  /** Saves everything that is not saved yet; gives whether all of it is. */
  readonly flush = async (): Promise<boolean> => {
    for (const [personId, { state }] of this.#view.rows)
      if (state !== 'saved') this.saveNow(personId);
    await this.#queue;
    return this.isSaved();
  };

  readonly standing = (): DraftStanding => {
    const rows = [...this.#view.rows.values()];
    const failed = rows.find(({ state }) => state === 'failed');
    if (failed !== undefined) return { state: 'stuck', error: failed.error };
    if (rows.some(({ state }) => state === 'saving')) return { state: 'saving', error: null };
    return { state: this.isSaved() ? 'saved' : 'waiting', error: null };
  };

  /** After an undo the vault's word counts, whatever was saved before. */
  forgetSaved(): void {
    const rows = new Map([...this.#view.rows].filter(([, { state }]) => state !== 'saved'));
    if (rows.size < this.#view.rows.size) this.#publish({ ...this.#view, rows });
  }

  isSaved(): boolean {
    return [...this.#view.rows.values()].every(({ state }) => state === 'saved');
  }

  /** Lets go of drafts that the vault gives back exactly as they were typed. */
  forgetStored(entries: readonly MeetingEntry[]): void {
    const rows = new Map(this.#view.rows);
    for (const stored of entries) {
      const draft = rows.get(stored.personId);
      if (draft?.state === 'saved' && isSame(draft.entry, stored)) rows.delete(stored.personId);
    }
    if (rows.size < this.#view.rows.size) this.#publish({ ...this.#view, rows });
  }

  async #write(personId: string): Promise<void> {
    const draft = this.#view.rows.get(personId);
    if (draft === undefined || draft.state === 'saved') return;
    const { entry } = draft;
    this.#set(personId, { entry, state: 'saving', error: null });
    try {
      await this.#save(entry);
      this.#settle(personId, { entry, state: 'saved', error: null });
      this.#publish({ ...this.#view, savedAt: new Date() });
    } catch (failure) {
      this.#settle(personId, { entry, state: 'failed', error: asAppError(failure) });
    }
  }

  /** Says how the saving ended, unless somebody typed on meanwhile: then their pause saves again. */
  #settle(personId: string, draft: RowDraft): void {
    if (this.#view.rows.get(personId)?.entry === draft.entry) this.#set(personId, draft);
  }

  #set(personId: string, draft: RowDraft): void {
    this.#publish({ ...this.#view, rows: new Map(this.#view.rows).set(personId, draft) });
  }

  #publish(view: DraftsView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }

  #stopTimer(personId: string): void {
    clearTimeout(this.#timers.get(personId));
    this.#timers.delete(personId);
  }
}

function isSame(one: MeetingEntry, other: MeetingEntry): boolean {
  return (
    one.attendance === other.attendance &&
    one.minutes === other.minutes &&
    one.heldOn === other.heldOn &&
    one.kept === other.kept &&
    one.keptLanguage === other.keptLanguage
  );
}
