// Who may open the centre's vault: adding, renewing and taking a way in, for whoever may decide that. Whoever acts
// types their own passphrase; nobody else's is needed.
import { addPassphrase, replacePassphrase } from '../../vault/envelope-changes.ts';
import { createKeyChanger } from './key-change.ts';
import type { KeyChange, KeyChangeOptions } from './key-change.ts';

export type Stored = Pick<KeyChange, 'store' | 'takeBack'>;

export interface WayIn {
  readonly slotId: string;
  readonly passphrase: string;
}

export type WaysIn = ReturnType<typeof createWaysIn>;

/**
 * Gives what changes the ways in. `own` is the passphrase of whoever acts.
 *
 * Each of them throws AppError `refused` / `wrong-passphrase`, `wait-before-trying` or `practice-has-no-keys`;
 * `locked`; `storage` / …
 */
export function createWaysIn(options: KeyChangeOptions) {
  const { cost } = options.tools;
  const { own: keyOf, change, rotate } = createKeyChanger(options);
  return {
    /** Adds a way in; `stored` notes whose it is. @throws AppError `refused` / `too-many-operators` */
    add: (own: string, wayIn: WayIn, stored: Stored): Promise<void> =>
      change({
        key: keyOf(own),
        step: (envelope, masterKey) => addPassphrase(envelope, { ...wayIn, cost }, masterKey),
        ...stored,
      }),

    /** Gives a way in another passphrase. */
    reset: (own: string, wayIn: WayIn): Promise<void> =>
      change({
        key: keyOf(own),
        step: (envelope, masterKey) => replacePassphrase(envelope, { ...wayIn, cost }, masterKey),
      }),

    /** Takes a way in and changes the keys of the vault; the table of operators follows. */
    remove: (own: string, slotId: string): Promise<void> =>
      rotate({ key: keyOf(own), step: null }, (slot) => slot !== slotId),

    /** Stores something about whoever has a way in; the names on the lock screen follow. */
    describe: (own: string, stored: Stored): Promise<void> =>
      change({ key: keyOf(own), step: null, ...stored }),
  };
}
