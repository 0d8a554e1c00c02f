// One way into a vault: a passphrase opens an age identity, and that opens the master key. The step
// between lets the master key change without knowing anybody's passphrase.
import { randomBytes } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '../../shared/wire.ts';
import type { JsonValue } from '../bundle/canonical-json.ts';
import { openMasterKey, sealMasterKey } from './age-seal.ts';
import { seal, unseal } from './gcm-seal.ts';
import { SALT_BYTES, deriveKey } from './key-derivation.ts';
import type { KdfCost } from './key-derivation.ts';
import type { PasswordSlot } from './envelope-schema.ts';

/** What is fixed about a slot before it is sealed. */
export interface NewSlot {
  readonly vaultId: string;
  readonly slotId: string;
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly masterKey: Uint8Array;
}

/** Gives a slot through which the passphrase opens the vault. Errors: {@link deriveKey}. */
export async function sealPasswordSlot(slot: NewSlot): Promise<PasswordSlot> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const salt = randomBytes(SALT_BYTES);
  const open = {
    slot: slot.slotId,
    type: 'password',
    recipient,
    kdf: { alg: 'argon2id', v: 19, ...slot.cost, salt: salt.toString('hex') },
  } as const;
  const mk = await sealMasterKey(recipient, slot.masterKey);
  const key = await deriveKey(slot.passphrase, salt, slot.cost);
  try {
    const sealed = seal(key, Buffer.from(identity, 'utf8'), boundTo(slot.vaultId, open));
    return { ...open, identity: sealed, mk };
  } finally {
    key.fill(0);
  }
}

/**
 * Gives the master key; the caller wipes it.
 *
 * @throws AppError `refused` / `wrong-passphrase`; `storage` / `vault-damaged` when the passphrase is
 *   right and what it opens is not, or when the cost is out of bounds.
 */
export async function openPasswordSlot(
  vaultId: string,
  slot: PasswordSlot,
  passphrase: string,
): Promise<Buffer> {
  const key = await deriveKey(passphrase, Buffer.from(slot.kdf.salt, 'hex'), slot.kdf);
  let identity: string;
  try {
    const bytes = unseal(key, slot.identity, boundTo(vaultId, slot));
    identity = bytes.toString('utf8');
    bytes.fill(0);
  } catch {
    throw new AppError('refused', 'wrong-passphrase');
  } finally {
    key.fill(0);
  }
  const recipient = await identityToRecipient(identity).catch(() => null);
  if (recipient !== slot.recipient) throw new AppError('storage', 'vault-damaged');
  return openMasterKey(slot.mk, identity);
}

// Whatever could weaken or exchange a slot is bound to it: its vault, its cost, its recipient.
function boundTo(
  vaultId: string,
  { slot, type, recipient, kdf }: Omit<PasswordSlot, 'identity' | 'mk'>,
): JsonValue {
  return { vault_id: vaultId, slot, type, recipient, kdf };
}
