/** How long what is kept, and what should go now. Nothing is deleted by itself: somebody approves each. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { ErasureScope } from './erasure.ts';
import { Day, Id, nothing } from './values.ts';

export const RetentionRules = z.strictObject({
  /** Days after the portfolio was handed over in which it may be checked; then its content goes. */
  checkDays: z.int().min(0).max(365),
  /** Months for which content is kept when the person agreed to follow-up, or left without a portfolio. */
  followUpMonths: z.int().min(1).max(24),
  /** Years after the path for which agreement, attendance and disclosures are kept as proof. */
  proofYears: z.int().min(1).max(15),
});
export type RetentionRules = z.infer<typeof RetentionRules>;

/** Which rule says so. */
export const RetentionReason = z.enum([
  'handed-over',
  'check-over',
  'follow-up-over',
  'withdrawn',
  'path-ended',
  'proof-over',
]);
export type RetentionReason = z.infer<typeof RetentionReason>;

export const RetentionProposal = z.strictObject({
  person: z.strictObject({ id: Id, code: z.string(), preferredName: z.string() }),
  scope: ErasureScope,
  reason: RetentionReason,
  /** The day since which it should be gone. */
  since: Day,
});
export type RetentionProposal = z.infer<typeof RetentionProposal>;

export const retention = {
  rules: query(nothing, RetentionRules),
  saveRules: command(RetentionRules, RetentionRules),
  /** What should go, the longest overdue first. People whose data may only be kept are left out. */
  proposals: query(z.strictObject({ today: Day }), z.array(RetentionProposal)),
} as const;
