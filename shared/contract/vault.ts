/** The centre's vault: create, unlock, lock. The only feature that answers while the vault is locked, beside settings. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { CountryCode, InterfaceLanguage, Moment, nothing, requiredLine } from './values.ts';

/** Which of the two vaults of this computer: the centre's own, or the one to practise in with fictional people. */
export const VaultKind = z.enum(['centre', 'practice']);
export type VaultKind = z.infer<typeof VaultKind>;

export const Centre = z.strictObject({
  name: requiredLine(120),
  country: CountryCode,
  /** Two to four capital letters that begin every code the program gives. */
  prefix: z.string().regex(/^[A-Z]{2,4}$/),
});
export type Centre = z.infer<typeof Centre>;

export const VaultStatus = z.discriminatedUnion('kind', [
  /** No centre vault on this computer yet. */
  z.strictObject({ kind: z.literal('absent') }),
  z.strictObject({
    kind: z.literal('locked'),
    vault: VaultKind,
    centreName: z.string(),
    lastClosedAt: Moment.nullable(),
  }),
  z.strictObject({
    kind: z.literal('open'),
    vault: VaultKind,
    centre: Centre,
    operatorName: z.string(),
  }),
]);
export type VaultStatus = z.infer<typeof VaultStatus>;

/** A secret phrase: at least 15 characters (NIST SP 800-63B-4), no other rule. */
export const Passphrase = z.string().min(15, 'too-short').max(1000, 'too-long');

export const NewVault = z.strictObject({
  centreName: requiredLine(120),
  country: CountryCode,
  operatorName: requiredLine(120),
  passphrase: Passphrase,
});
export type NewVault = z.infer<typeof NewVault>;

export const vault = {
  status: query(nothing, VaultStatus),
  /** Makes the centre's vault and opens it. Fails with `conflict` / `vault-exists`. */
  create: command(NewVault, VaultStatus),
  /** Opens the centre's vault. Fails with `refused` / `wrong-passphrase`, `storage` / `vault-damaged` or `newer-version`. */
  unlock: command(z.strictObject({ passphrase: z.string().min(1).max(1000) }), VaultStatus),
  /** Opens the practice vault with fictional people; the first time it is filled, which takes some seconds. */
  openPractice: command(z.strictObject({ language: InterfaceLanguage }), VaultStatus),
  lock: command(nothing, VaultStatus),
} as const;
