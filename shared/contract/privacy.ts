/** What the centre says of itself in the privacy notice, once for all papers. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { nothing, optionalLine } from './values.ts';

/** On what a centre may stand to make portfolios: GDPR Art. 6(1)(e) or (f). Taking part is no consent in its sense. */
export const legalGrounds = ['public-task', 'legitimate-interest'] as const;
export const LegalGround = z.enum(legalGrounds);
export type LegalGround = z.infer<typeof LegalGround>;

export const PrivacyNotice = z.strictObject({
  /** Null until the centre has chosen: the notice then prints both, to be crossed with a pen. */
  ground: LegalGround.nullable(),
  /** How the data protection officer is reached; empty leaves a line for a pen. */
  officer: optionalLine(160),
});
export type PrivacyNotice = z.infer<typeof PrivacyNotice>;

export const privacy = {
  notice: query(nothing, PrivacyNotice),
  saveNotice: command(PrivacyNotice, PrivacyNotice),
} as const;
