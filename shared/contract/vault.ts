/** The centre's vault: create, unlock, lock. The only feature that answers while the vault is locked, beside settings. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { SignedInOperator } from './operators.ts';
import { Passphrase, TypedPassphrase } from './passphrases.ts';
import { SyncService } from './sync-service.ts';
import { CountryCode, Id, InterfaceLanguage, Moment, nothing, requiredLine } from './values.ts';

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
    /** When the newest backup of this vault was proved; null where none is known. */
    lastBackupAt: Moment.nullable(),
    /** Who may open it, to choose from; empty where there is only one, whose name then stays inside. */
    operators: z.array(z.strictObject({ slotId: Id, login: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('open'),
    vault: VaultKind,
    centre: Centre,
    operator: SignedInOperator,
  }),
]);
export type VaultStatus = z.infer<typeof VaultStatus>;

/** The last two groups of a recovery sheet, typed again from the paper. */
const Retyped = z.string().max(40, 'too-long');

/**
 * Whether a sheet that opens the vault without the phrase lies on paper. Going without one is an answer of
 * its own, so that it cannot happen by leaving something out.
 */
export const RecoveryChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sheet'), retyped: Retyped }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type RecoveryChoice = z.infer<typeof RecoveryChoice>;

export const NewVault = z.strictObject({
  centreName: requiredLine(120),
  country: CountryCode,
  operatorName: requiredLine(120),
  passphrase: Passphrase,
  recovery: RecoveryChoice,
});
export type NewVault = z.infer<typeof NewVault>;

/** Whose way in; null where there is only one. */
const whose = Id.nullable().default(null);

export const vault = {
  status: query(nothing, VaultStatus),
  /**
   * Which service copies the folder of the vaults to other computers. Where there is one, no vault is made or opened:
   * `create`, `unlock`, `recover` and `openPractice` fail with `refused` / `synced-folder` (details: `service`).
   */
  dataFolder: query(nothing, z.strictObject({ syncedBy: SyncService.nullable() })),
  /**
   * Makes the centre's vault and opens it. Fails with `conflict` / `vault-exists`; `invalid-input` /
   * `retyped-differs`, or `refused` / `no-sheet-prepared`, when the sheet is not the one shown last.
   */
  create: command(NewVault, VaultStatus),
  /**
   * Opens the centre's vault. Fails with `refused` / `wrong-passphrase` or `wait-before-trying` (details of both:
   * `seconds` until the next try counts), `storage` / `vault-damaged` or `newer-version`. Every call that asks for
   * a passphrase or a code fails and waits in this way.
   */
  unlock: command(z.strictObject({ operator: whose, passphrase: TypedPassphrase }), VaultStatus),
  /** Gives a passphrase of words drawn by chance, in the language or the nearest that has a list of words. */
  suggestPassphrase: query(
    z.strictObject({ language: InterfaceLanguage }),
    z.strictObject({ passphrase: Passphrase }),
  ),
  /** Fails as a call that sets this passphrase would; `names` are those of the centre and of who works there. */
  checkPassphrase: query(
    z.strictObject({ passphrase: Passphrase, names: z.array(z.string().max(120)).max(10) }),
    nothing,
  ),
  /** Opens the practice vault with fictional people; the first time it is filled, which takes some seconds. */
  openPractice: command(z.strictObject({ language: InterfaceLanguage }), VaultStatus),
  lock: command(nothing, VaultStatus),

  /** When the recovery sheet that opens the centre's vault was made; null where there is none. */
  recovery: query(nothing, z.strictObject({ madeAt: Moment.nullable() })),
  /**
   * Gives the code of a new recovery sheet, this once: main keeps only what it can lock with. It opens
   * nothing until `create` or `addRecovery` confirms it. Where there is a vault its passphrase is asked for:
   * `refused` / `wrong-passphrase`.
   */
  prepareRecovery: command(
    z.strictObject({ passphrase: TypedPassphrase.nullable() }),
    z.strictObject({
      code: z.string().regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/),
      madeAt: Moment,
    }),
  ),
  /** Makes the sheet shown last the one that opens the open vault. Fails as `create` and `unlock`. */
  addRecovery: command(
    z.strictObject({ passphrase: TypedPassphrase, retyped: Retyped }),
    z.strictObject({ madeAt: Moment }),
  ),
  /**
   * Opens the centre's vault with its recovery sheet, as the operator who gets a new passphrase; those of the
   * others stay. `invalid-input` /
   * `recovery-code-length`, `recovery-code-group` (details: `group`) or `recovery-code-wrong`; `refused` /
   * `wrong-recovery-code` or `no-recovery-sheet`; nothing is changed then.
   */
  recover: command(
    z.strictObject({
      code: z.string().max(1000, 'too-long'),
      operator: whose,
      passphrase: Passphrase,
    }),
    VaultStatus,
  ),
  /**
   * Replaces the passphrase of the operator who has opened the vault. `mayBeKnown` also changes the keys, so that
   * a copy of the key file of before opens the database no more. `refused` / `wrong-passphrase`.
   */
  changePassphrase: command(
    z.strictObject({
      passphrase: TypedPassphrase,
      next: Passphrase,
      mayBeKnown: z.boolean().default(false),
    }),
    nothing,
  ),
} as const;
