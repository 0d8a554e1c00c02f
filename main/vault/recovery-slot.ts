// The way in by the recovery sheet: the master key sealed to an age identity that stands on paper and
// nowhere else. What is kept here is public; it lets nobody in.
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { recoveryEnding } from '../../shared/domain/recovery/recovery-code.ts';
import { AppError } from '../../shared/wire.ts';
import { openMasterKey, sealMasterKey } from './age-seal.ts';
import type { RecoverySlot } from './envelope-schema.ts';

/** A sheet that was shown and is not yet confirmed: enough to seal to it, not enough to open. */
export interface PreparedRecovery {
  readonly recipient: string;
  /** The characters that the operator types again from the paper. */
  readonly ending: string;
}

/** What is fixed about a recovery slot before it is sealed. */
export interface NewRecoverySlot {
  readonly slotId: string;
  readonly recipient: string;
  readonly madeAt: Date;
}

/** Gives a new identity, to be shown once and forgotten, and what of it may be kept. */
export async function prepareRecovery(): Promise<{
  readonly identity: string;
  readonly prepared: PreparedRecovery;
}> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { identity, prepared: { recipient, ending: recoveryEnding(identity) } };
}

/** Gives the slot through which the sheet of `recipient` opens the vault. */
export async function sealRecoverySlot(
  slot: NewRecoverySlot,
  masterKey: Uint8Array,
): Promise<RecoverySlot> {
  return {
    slot: slot.slotId,
    type: 'recovery',
    recipient: slot.recipient,
    made_at: slot.madeAt.toISOString(),
    mk: await sealMasterKey(slot.recipient, masterKey),
  };
}

/**
 * Gives the master key; the caller wipes it.
 *
 * @throws AppError `refused` / `wrong-recovery-code` for the sheet of another vault or an older one of
 *   this; `storage` / `vault-damaged` when the sheet is right and what it opens is not.
 */
export async function openRecoverySlot(slot: RecoverySlot, identity: string): Promise<Buffer> {
  const recipient = await identityToRecipient(identity).catch(() => null);
  if (recipient !== slot.recipient) throw new AppError('refused', 'wrong-recovery-code');
  return openMasterKey(slot.mk, identity);
}
