/** Who works with this vault. Several roles may meet in one operator: a small centre has one. */
import * as z from 'zod';
import { Id } from './values.ts';

/**
 * What somebody is here for (design/domain.md 4.3). `operator` leads groups and sees their own; `mediator`
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
