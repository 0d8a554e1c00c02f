// The form of vault.json: what holds the master key of a vault, sealed for everyone who may open it.
import * as z from 'zod';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const base64 = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);
const count = z.int().min(1).max(1_000_000_000);

/** A few bytes under a key that is not in the file. */
const Sealed = z.strictObject({ alg: z.literal('A256GCM'), nonce: hex(12), ct: base64 });
export type Sealed = z.infer<typeof Sealed>;

export const KdfSettings = z.strictObject({
  alg: z.literal('argon2id'),
  v: z.literal(19),
  m: count,
  t: count,
  p: count,
  salt: hex(16),
});

/** A way in by passphrase: the passphrase opens `identity`, and that opens `mk`. */
export const PasswordSlot = z.strictObject({
  slot: z.uuid(),
  type: z.literal('password'),
  /**
   * What the lock screen calls whose way in this is; absent where there is only one. Not bound to the slot, so
   * that it can be changed without its passphrase: the mac of the whole file holds it.
   */
  login: z.exactOptional(z.string().min(1).max(120)),
  recipient,
  kdf: KdfSettings,
  identity: Sealed,
  /** The master key as an age file for `recipient`. */
  mk: base64,
});
export type PasswordSlot = z.infer<typeof PasswordSlot>;

/** The way in by the recovery sheet, whose identity is on paper only. */
export const RecoverySlot = z.strictObject({
  slot: z.uuid(),
  type: z.literal('recovery'),
  recipient,
  /** Tells the operator which of several papers is the one that counts. */
  made_at: z.iso.datetime(),
  mk: base64,
});
export type RecoverySlot = z.infer<typeof RecoverySlot>;

/** A change of the master key that is not finished: the database may lie there under either key. */
export const PendingRotation = z.strictObject({
  epoch: count,
  /** The first bytes of the database under the new key: says which of the two lies there. */
  salt: hex(16),
  /** The key of the database as it was, sealed under the new master key. */
  previous: Sealed,
});
export type PendingRotation = z.infer<typeof PendingRotation>;

/**
 * Version 1 had ways in by passphrase only, version 2 one passphrase and a sheet. Such a vault opens like any
 * other, and grows with its next change.
 */
export const NEWEST_VERSION = 3;
/** The ways in by passphrase that a vault may have. */
export const MOST_PASSWORD_SLOTS = 40;

export const Envelope = z.strictObject({
  format: z.literal('centre-vault'),
  version: z.union([z.literal(1), z.literal(2), z.literal(NEWEST_VERSION)]),
  vault_id: z.uuid(),
  /** Counts the changes of this file; the database remembers the highest. */
  generation: count,
  /** The oldest version of the program that may open the vault. */
  min_app: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  /** For the lock screen; the only word about the centre outside the encryption. */
  centre_name: z.string().min(1).max(200),
  db: z.strictObject({
    cipher: z.literal('sqlcipher-v4'),
    epoch: count,
    /** The first bytes of the database file, for emergency work on a damaged one. */
    salt: hex(16),
    pending: PendingRotation.nullable(),
  }),
  slots: z
    .array(z.discriminatedUnion('type', [PasswordSlot, RecoverySlot]))
    .min(1)
    .max(MOST_PASSWORD_SLOTS + 10),
  /**
   * Written by the holder of the master key of before when it was replaced: an envelope of that key is out of
   * date from then on, also a twin that a crash has left behind.
   */
  supersedes: z.exactOptional(z.strictObject({ generation: count, proof: hex(32) })),
  /** Without a key: tells a damaged file from a wrong passphrase. */
  header_sha256: hex(32),
  /** With a key that only the master key gives: tells a file that somebody has changed. */
  mac: hex(32),
});
export type Envelope = z.infer<typeof Envelope>;
