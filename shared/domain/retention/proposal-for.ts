/**
 * What should go of one person, by the rules of the centre. Pure: the day and the facts come from outside,
 * and nothing is deleted here. Days are `YYYY-MM-DD`.
 */
import type { ErasureScope } from '../../contract/erasure.ts';
import type { RetentionReason, RetentionRules } from '../../contract/retention.ts';
import { addDays } from '../groups/plan-calendar.ts';
import { addMonths } from './add-months.ts';

/** What is known of one person's path, without anything that was told. */
export interface RetentionFacts {
  /** The last time a portfolio was handed over. */
  readonly deliveredOn: string | null;
  readonly withdrawnOn: string | null;
  /** The day on which they left their last group; null while they are in one, or never were. */
  readonly leftOn: string | null;
  readonly inGroup: boolean;
  /** They agreed in writing that the record is kept for follow-up. */
  readonly followUp: boolean;
  /** They agreed in writing that the working papers stay after the portfolio. */
  readonly keepsPapers: boolean;
  readonly hasPapers: boolean;
  readonly hasContent: boolean;
  /** Their data may only be kept: nothing is proposed. */
  readonly restricted: boolean;
}

export interface Proposal {
  readonly scope: ErasureScope;
  readonly reason: RetentionReason;
  /** The first day on which it should be gone. */
  readonly since: string;
}

/** Gives the most that should be gone by `today`, or null. */
export function proposalFor(
  facts: RetentionFacts,
  rules: RetentionRules,
  today: string,
): Proposal | null {
  if (facts.restricted) return null;
  const due = [everything(facts, rules), content(facts, rules), papers(facts)];
  return due.find((proposal) => proposal !== null && proposal.since <= today) ?? null;
}

/** The proofs go last, counted from the last day on which anything ended. */
function everything(facts: RetentionFacts, rules: RetentionRules): Proposal | null {
  const ended = endOfPath(facts);
  if (ended === null) return null;
  return {
    scope: 'everything',
    reason: 'proof-over',
    since: addMonths(ended, 12 * rules.proofYears),
  };
}

function content(facts: RetentionFacts, rules: RetentionRules): Proposal | null {
  if (!facts.hasContent && !facts.hasPapers) return null;
  const { withdrawnOn, deliveredOn, leftOn, followUp } = facts;
  // Who withdraws is not made to wait.
  if (withdrawnOn !== null) {
    return { scope: 'content', reason: 'withdrawn', since: withdrawnOn };
  }
  if (deliveredOn !== null) {
    return followUp
      ? {
          scope: 'content',
          reason: 'follow-up-over',
          since: addMonths(deliveredOn, rules.followUpMonths),
        }
      : { scope: 'content', reason: 'check-over', since: addDays(deliveredOn, rules.checkDays) };
  }
  if (leftOn === null || facts.inGroup) return null;
  return {
    scope: 'content',
    reason: 'path-ended',
    since: addMonths(leftOn, rules.followUpMonths),
  };
}

function papers({ deliveredOn, hasPapers, keepsPapers }: RetentionFacts): Proposal | null {
  if (deliveredOn === null || !hasPapers || keepsPapers) return null;
  return { scope: 'papers', reason: 'handed-over', since: deliveredOn };
}

/** Null while the person is in a group and has neither a portfolio nor withdrawn. */
function endOfPath({ deliveredOn, withdrawnOn, leftOn, inGroup }: RetentionFacts): string | null {
  const ends = [deliveredOn, withdrawnOn, inGroup ? null : leftOn];
  return ends.reduce<string | null>(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
}
