/** The audit log: who did what and when, without a name or a value of anybody whom the vault is about. */
import * as z from 'zod';
import { auditKinds } from '../domain/audit/audit-kind.ts';
import { query } from './define.ts';
import { Moment, nothing } from './values.ts';

/** How far the log has come. The head, printed elsewhere, shows later whether its end was cut off. */
export const AuditHead = z.strictObject({
  count: z.int().min(0),
  /** The first 16 hexadecimal digits of the last entry; null where there is none. */
  head: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
});
export type AuditHead = z.infer<typeof AuditHead>;

export const AuditLine = z.strictObject({
  seq: z.int().min(1),
  at: Moment,
  /** Null where nobody was signed in. */
  operatorName: z.string().nullable(),
  kind: z.enum(auditKinds),
  outcome: z.enum(['done', 'refused']),
});
export type AuditLine = z.infer<typeof AuditLine>;

export const audit = {
  head: query(nothing, AuditHead),
  /** The newest first, fifty at a time; `before` is the last number seen. */
  list: query(z.strictObject({ before: z.int().min(1).nullable() }), z.array(AuditLine)),
  /** Reckons the whole chain anew; `brokenAt` is the first entry that is not as it was written. */
  verify: query(
    nothing,
    z.strictObject({ ...AuditHead.shape, brokenAt: z.int().min(1).nullable() }),
  ),
} as const;
