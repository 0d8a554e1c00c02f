/** Who works with this vault. Several roles may meet in one operator: a small centre has one. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { Id, Moment, nothing, requiredLine } from './values.ts';
import { Passphrase, TypedPassphrase } from './passphrases.ts';

/**
 * What somebody is here for (docs/adr/0012). `operator` leads groups and sees their own; `mediator`
 * interprets; `coordinator` sees what was confirmed and assigns groups; `job-officer` works with what a person
 * agreed to pass on; `evaluator` sees codes only; `administrator` manages operators and backups, no content.
 */
export const Role = z.enum([
  'operator',
  'mediator',
  'coordinator',
  'job-officer',
  'evaluator',
  'administrator',
]);
export type Role = z.infer<typeof Role>;

/** The operator who has opened the vault. */
export const SignedInOperator = z.strictObject({
  id: Id,
  name: z.string(),
  roles: z.array(Role).min(1),
});
export type SignedInOperator = z.infer<typeof SignedInOperator>;

/** As they want to be called: on documents, and on the lock screen where there are several. */
const OperatorName = requiredLine(120);
const Roles = z
  .array(Role)
  .min(1, 'required')
  .max(Role.options.length)
  .refine((roles) => new Set(roles).size === roles.length, 'not-valid');

export const Operator = z.strictObject({
  id: Id,
  name: z.string(),
  roles: z.array(Role),
  createdAt: Moment,
});
export type Operator = z.infer<typeof Operator>;

/** The acting operator's own passphrase: whoever changes the keys proves once more who they are. */
const proven = { own: TypedPassphrase };
const described = { name: OperatorName, roles: Roles };

/**
 * Each call is for the role `administrator`. Those with `own` fail as
 * `vault.unlock` when it is wrong, and in the practice vault with `refused` / `practice-has-no-keys`.
 */
export const operators = {
  /** Those who work with this vault, the longest known first. */
  list: query(nothing, z.array(Operator)),
  /** `conflict` / `operator-name-taken`; `refused` / `too-many-operators`; `invalid-input` as a new passphrase. */
  add: command(z.strictObject({ ...proven, ...described, passphrase: Passphrase }), Operator),
  /** `conflict` / `operator-name-taken`; `refused` / `last-administrator`. */
  change: command(z.strictObject({ ...proven, ...described, id: Id }), Operator),
  /** Gives somebody a new passphrase; the one of before opens nothing. `invalid-input` as a new passphrase. */
  resetPassphrase: command(z.strictObject({ ...proven, id: Id, passphrase: Passphrase }), nothing),
  /**
   * Takes somebody's way in and changes the keys of the vault, which takes some seconds. `refused` /
   * `not-yourself` or `last-administrator`.
   */
  remove: command(z.strictObject({ ...proven, id: Id }), nothing),
} as const;
