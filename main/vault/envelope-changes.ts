// The changes of an envelope: who has a way in, by which passphrase, what the lock screen calls them, which
// sheet. Each needs the master key, is a new generation, and needs nobody's passphrase but the new one.
import { AppError } from '../../shared/wire.ts';
import { authenticated, passwordSlotsOf, recoverySlotsOf } from './envelope.ts';
import { MOST_PASSWORD_SLOTS, NEWEST_VERSION } from './envelope-schema.ts';
import type { Envelope } from './envelope-schema.ts';
import type { KdfCost } from './key-derivation.ts';
import { sealPasswordSlot } from './password-slot.ts';
import { sealRecoverySlot } from './recovery-slot.ts';
import type { NewRecoverySlot } from './recovery-slot.ts';

/** A way in that is new, or that gets another passphrase. */
export interface NewWayIn {
  readonly slotId: string;
  readonly passphrase: string;
  readonly cost: KdfCost;
}

/**
 * Gives the envelope with one more way in.
 *
 * @throws AppError `refused` / `too-many-operators`, and those of `deriveKey`
 */
export async function addPassphrase(
  envelope: Envelope,
  wayIn: NewWayIn,
  masterKey: Uint8Array,
): Promise<Envelope> {
  const present = passwordSlotsOf(envelope);
  if (present.length >= MOST_PASSWORD_SLOTS) throw new AppError('refused', 'too-many-operators');
  const sealed = await sealPasswordSlot({ ...wayIn, vaultId: envelope.vault_id, masterKey });
  return nextGeneration(
    envelope,
    { slots: [...present, sealed, ...recoverySlotsOf(envelope)] },
    masterKey,
  );
}

/** Gives the envelope with another passphrase for the same way in. Errors: those of `deriveKey`. */
export async function replacePassphrase(
  envelope: Envelope,
  wayIn: NewWayIn,
  masterKey: Uint8Array,
): Promise<Envelope> {
  const sealed = await sealPasswordSlot({ ...wayIn, vaultId: envelope.vault_id, masterKey });
  const slots = envelope.slots.map((one) => {
    if (one.type !== 'password' || one.slot !== wayIn.slotId) return one;
    return one.login === undefined ? sealed : { ...sealed, login: one.login };
  });
  return nextGeneration(envelope, { slots }, masterKey);
}

/** Gives the envelope with another recovery sheet; an older one opens nothing any more. */
export async function replaceRecovery(
  envelope: Envelope,
  slot: NewRecoverySlot,
  masterKey: Uint8Array,
): Promise<Envelope> {
  const sealed = await sealRecoverySlot(slot, masterKey);
  return nextGeneration(envelope, { slots: [...passwordSlotsOf(envelope), sealed] }, masterKey);
}

/**
 * Gives the envelope with the names that the lock screen offers, by way in. With one way in there is nothing to
 * choose, so no name stands outside the encryption.
 */
export function nameLogins(
  envelope: Envelope,
  logins: ReadonlyMap<string, string>,
  masterKey: Uint8Array,
): Envelope {
  const several = passwordSlotsOf(envelope).length > 1;
  const slots = envelope.slots.map((one) => {
    if (one.type !== 'password') return one;
    const { login: _login, ...rest } = one;
    const login = several ? logins.get(one.slot) : undefined;
    return login === undefined ? rest : { ...rest, login };
  });
  return authenticated(contentOf({ ...envelope, slots }), masterKey);
}

/** Gives the next generation of an envelope with what has changed in it. */
export function nextGeneration(
  envelope: Envelope,
  change: Partial<Pick<Envelope, 'slots' | 'db' | 'supersedes'>>,
  masterKey: Uint8Array,
): Envelope {
  const generation = envelope.generation + 1;
  return authenticated(
    contentOf({ ...envelope, ...change, version: NEWEST_VERSION, generation }),
    masterKey,
  );
}

function contentOf(envelope: Envelope): Omit<Envelope, 'header_sha256' | 'mac'> {
  const { header_sha256: _hash, mac: _mac, ...content } = envelope;
  return content;
}
