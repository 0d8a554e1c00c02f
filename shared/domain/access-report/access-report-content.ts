/** Everything that is held about one person, before it is laid out. */
import type { ErasureScope } from '../../contract/erasure.ts';
import type { LeavingReason } from '../../contract/groups.ts';
import type { Attendance } from '../../contract/meetings.ts';
import type { RetentionRules } from '../../contract/retention.ts';
import type { PersonRights } from '../../contract/rights.ts';
import type { Authorisation } from '../../contract/transfer.ts';
import type { PortfolioContent } from '../portfolio/portfolio-content.ts';

export interface HeldGroup {
  readonly name: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly leavingReason: (typeof LeavingReason.options)[number] | null;
}

/** One row of a meeting: the person's own, and nobody else's. */
export interface HeldMeeting {
  readonly code: string;
  readonly day: string;
  readonly attendance: Attendance | null;
  readonly minutes: number;
  readonly kept: string;
  readonly keptLanguage: string;
}

export interface HeldVersion {
  readonly number: number;
  readonly partial: boolean;
  readonly languages: string;
  /** Day, as `YYYY-MM-DD`. */
  readonly createdOn: string;
}

export interface AccessReportContent {
  /** Person, centre, record, agreement and path: what a portfolio is made from, without anything left out. */
  readonly portfolio: PortfolioContent;
  /** Who has entered the person; empty where nobody knows. */
  readonly enteredBy: string;
  readonly groups: readonly HeldGroup[];
  readonly meetings: readonly HeldMeeting[];
  readonly versions: readonly HeldVersion[];
  readonly authorisations: readonly Authorisation[];
  readonly rights: PersonRights;
  readonly erasures: readonly { readonly scope: ErasureScope; readonly erasedOn: string }[];
  readonly rules: RetentionRules;
}
