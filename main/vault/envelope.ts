// The envelope of a vault: makes it, reads it strictly, opens it with a passphrase or the recovery
// sheet. Three things are told apart: a damaged file (its own hash), a wrong
// passphrase or sheet (the slot), a changed file (the mac).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../shared/wire.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { JsonValue } from '../bundle/canonical-json.ts';
import { damaged, headerHash } from './envelope-bytes.ts';
import { Envelope, NEWEST_VERSION } from './envelope-schema.ts';
import type { PasswordSlot, RecoverySlot } from './envelope-schema.ts';
import type { KdfCost } from './key-derivation.ts';
import { openPasswordSlot, sealPasswordSlot } from './password-slot.ts';
import { openRecoverySlot, sealRecoverySlot } from './recovery-slot.ts';
import type { NewRecoverySlot } from './recovery-slot.ts';
import { envelopeMacKeyOf } from './vault-keys.ts';

export type EnvelopeContent = Omit<Envelope, 'header_sha256' | 'mac'>;

/** What opens an envelope: what somebody knows, or what they have on paper. */
export type VaultKey =
  | {
      readonly passphrase: string;
      /** The one way in to try; null or absent tries each. */
      readonly slotId?: string | null;
    }
  | { readonly recoveryIdentity: string };

export interface NewEnvelope {
  readonly vaultId: string;
  readonly slotId: string;
  readonly centreName: string;
  readonly minApp: string;
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly masterKey: Uint8Array;
  /** The first 16 bytes of the database file. */
  readonly databaseSalt: Uint8Array;
  /** The sheet that opens it too; null when the operator has decided to go without. */
  readonly recovery: NewRecoverySlot | null;
}

/** Gives the first envelope of a vault. Errors: those of `deriveKey`. */
export async function sealEnvelope(vault: NewEnvelope): Promise<Envelope> {
  const content: EnvelopeContent = {
    format: 'centre-vault',
    version: NEWEST_VERSION,
    vault_id: vault.vaultId,
    generation: 1,
    min_app: vault.minApp,
    centre_name: vault.centreName,
    db: {
      cipher: 'sqlcipher-v4',
      epoch: 1,
      salt: Buffer.from(vault.databaseSalt).toString('hex'),
      pending: null,
    },
    slots: [
      await sealPasswordSlot(vault),
      ...(vault.recovery === null ? [] : [await sealRecoverySlot(vault.recovery, vault.masterKey)]),
    ],
  };
  return authenticated(content, vault.masterKey);
}

/** Gives the ways in by passphrase. */
export function passwordSlotIds(envelope: Envelope): string[] {
  return passwordSlotsOf(envelope).map(({ slot }) => slot);
}

/** Gives the moment at which the recovery sheet was made, or null where there is none. */
export function recoveryMadeAt(envelope: Envelope): string | null {
  return recoverySlotsOf(envelope)[0]?.made_at ?? null;
}

/**
 * Gives the master key, which the caller wipes, and the slot that has opened.
 *
 * @throws AppError `refused` / `wrong-passphrase`, `wrong-recovery-code` or `no-recovery-sheet`;
 *   `storage` / `vault-damaged` when the file is not what the holder of the master key wrote.
 */
export async function openEnvelope(
  envelope: Envelope,
  key: VaultKey,
): Promise<{ readonly masterKey: Buffer; readonly slotId: string }> {
  let refusal: unknown = refusalWithout(envelope, key);
  for (const { slotId, open } of attempts(envelope, key)) {
    try {
      const masterKey = await open();
      if (isAuthentic(envelope, masterKey)) return { masterKey, slotId };
      masterKey.fill(0);
      throw damaged();
    } catch (error) {
      refusal = error;
      if (!isRefusal(error)) break;
    }
  }
  throw refusal;
}

/** Says whether an error means that the passphrase or the sheet fits no slot. */
export function isRefusal(error: unknown): boolean {
  return error instanceof AppError && error.code === 'refused';
}

/** Says whether an envelope is as the holder of this master key wrote it. */
export function isAuthentic(envelope: Envelope, masterKey: Uint8Array): boolean {
  const { mac, ...content } = envelope;
  const expected = Buffer.from(macOf(content, masterKey), 'hex');
  return timingSafeEqual(expected, Buffer.from(mac, 'hex'));
}

/** Says whether an envelope was written when this master key was replaced. */
export function isSuccessor(envelope: Envelope, masterKey: Uint8Array): boolean {
  if (envelope.supersedes === undefined) return false;
  const { generation, proof } = envelope.supersedes;
  const expected = Buffer.from(supersessionProof(envelope.vault_id, generation, masterKey), 'hex');
  return timingSafeEqual(expected, Buffer.from(proof, 'hex'));
}

/** Gives what only the holder of a master key can say: that it counts no more from this generation on. */
export function supersessionProof(
  vaultId: string,
  generation: number,
  masterKey: Uint8Array,
): string {
  return keyedHash({ vault_id: vaultId, superseded_by: generation }, masterKey);
}

// Whoever is not among the ways in any more is told what everybody is told who types a wrong passphrase.
function refusalWithout(envelope: Envelope, key: VaultKey): AppError {
  if (!('passphrase' in key)) return new AppError('refused', 'no-recovery-sheet');
  const hasOthers = passwordSlotsOf(envelope).length > 0;
  return hasOthers ? new AppError('refused', 'wrong-passphrase') : damaged();
}

interface Attempt {
  readonly slotId: string;
  readonly open: () => Promise<Buffer>;
}

function attempts(envelope: Envelope, key: VaultKey): Attempt[] {
  if ('passphrase' in key)
    return passwordSlotsOf(envelope)
      .filter(({ slot }) => (key.slotId ?? slot) === slot)
      .map((slot) => ({
        slotId: slot.slot,
        open: () => openPasswordSlot(envelope.vault_id, slot, key.passphrase),
      }));
  return recoverySlotsOf(envelope).map((slot) => ({
    slotId: slot.slot,
    open: () => openRecoverySlot(slot, key.recoveryIdentity),
  }));
}

/** Gives the ways in by passphrase with all that they hold. */
export function passwordSlotsOf(envelope: Envelope): PasswordSlot[] {
  return envelope.slots.filter((slot) => slot.type === 'password');
}

/** Gives the way in by the sheet, if there is one. */
export function recoverySlotsOf(envelope: Envelope): RecoverySlot[] {
  return envelope.slots.filter((slot) => slot.type === 'recovery');
}

/** Gives the content as a file that only the holder of this master key can have written. */
export function authenticated(content: EnvelopeContent, masterKey: Uint8Array): Envelope {
  const hashed = { ...content, header_sha256: headerHash(content) };
  return Envelope.parse({ ...hashed, mac: macOf(hashed, masterKey) });
}

function macOf(content: Omit<Envelope, 'mac'>, masterKey: Uint8Array): string {
  return keyedHash(content, masterKey);
}

function keyedHash(content: JsonValue, masterKey: Uint8Array): string {
  const key = envelopeMacKeyOf(masterKey);
  try {
    return createHmac('sha256', key).update(canonicalJson(content), 'utf8').digest('hex');
  } finally {
    key.fill(0);
  }
}
