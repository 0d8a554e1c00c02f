// The envelope of a vault: makes it, reads it strictly, opens it with a passphrase or the recovery
// sheet, changes its ways in. Three things are told apart: a damaged file (its own hash), a wrong
// passphrase or sheet (the slot), a changed file (the mac).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../shared/wire.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { damaged, headerHash } from './envelope-bytes.ts';
import { Envelope, NEWEST_VERSION } from './envelope-schema.ts';
import type { PasswordSlot, RecoverySlot } from './envelope-schema.ts';
import type { KdfCost } from './key-derivation.ts';
import { openPasswordSlot, sealPasswordSlot } from './password-slot.ts';
import { openRecoverySlot, sealRecoverySlot } from './recovery-slot.ts';
import type { NewRecoverySlot } from './recovery-slot.ts';
import { envelopeMacKeyOf } from './vault-keys.ts';

type Content = Omit<Envelope, 'header_sha256' | 'mac'>;

/** What opens an envelope: what somebody knows, or what they have on paper. */
export type VaultKey = { readonly passphrase: string } | { readonly recoveryIdentity: string };

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
  const content: Content = {
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

/** Gives the envelope with another passphrase for the same way in. Errors: those of `deriveKey`. */
export async function replacePassphrase(
  envelope: Envelope,
  slot: { readonly slotId: string; readonly passphrase: string; readonly cost: KdfCost },
  masterKey: Uint8Array,
): Promise<Envelope> {
  const sealed = await sealPasswordSlot({ ...slot, vaultId: envelope.vault_id, masterKey });
  const slots = passwordSlotsOf(envelope).map((one) => (one.slot === slot.slotId ? sealed : one));
  return next(envelope, [...slots, ...recoverySlotsOf(envelope)], masterKey);
}

/** Gives the ways in by passphrase. */
export function passwordSlotIds(envelope: Envelope): string[] {
  return passwordSlotsOf(envelope).map(({ slot }) => slot);
}

/** Gives the envelope with another recovery sheet; an older one opens nothing any more. */
export async function replaceRecovery(
  envelope: Envelope,
  slot: NewRecoverySlot,
  masterKey: Uint8Array,
): Promise<Envelope> {
  const sealed = await sealRecoverySlot(slot, masterKey);
  return next(envelope, [...passwordSlotsOf(envelope), sealed], masterKey);
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
  let refusal: unknown =
    'passphrase' in key ? damaged() : new AppError('refused', 'no-recovery-sheet');
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

interface Attempt {
  readonly slotId: string;
  readonly open: () => Promise<Buffer>;
}

function attempts(envelope: Envelope, key: VaultKey): Attempt[] {
  if ('passphrase' in key)
    return passwordSlotsOf(envelope).map((slot) => ({
      slotId: slot.slot,
      open: () => openPasswordSlot(envelope.vault_id, slot, key.passphrase),
    }));
  return recoverySlotsOf(envelope).map((slot) => ({
    slotId: slot.slot,
    open: () => openRecoverySlot(slot, key.recoveryIdentity),
  }));
}

function passwordSlotsOf(envelope: Envelope): PasswordSlot[] {
  return envelope.slots.filter((slot) => slot.type === 'password');
}

function recoverySlotsOf(envelope: Envelope): RecoverySlot[] {
  return envelope.slots.filter((slot) => slot.type === 'recovery');
}

function next(envelope: Envelope, slots: Envelope['slots'], masterKey: Uint8Array): Envelope {
  const { header_sha256: _hash, mac: _mac, ...content } = envelope;
  const generation = content.generation + 1;
  return authenticated({ ...content, version: NEWEST_VERSION, generation, slots }, masterKey);
}

function authenticated(content: Content, masterKey: Uint8Array): Envelope {
  const hashed = { ...content, header_sha256: headerHash(content) };
  return Envelope.parse({ ...hashed, mac: macOf(hashed, masterKey) });
}

function macOf(content: Omit<Envelope, 'mac'>, masterKey: Uint8Array): string {
  const key = envelopeMacKeyOf(masterKey);
  try {
    return createHmac('sha256', key).update(canonicalJson(content), 'utf8').digest('hex');
  } finally {
    key.fill(0);
  }
}
