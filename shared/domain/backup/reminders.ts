// When the operator is reminded of the backups. Pure.

export const reminderDays = {
  /** Without a copy on another disk. */
  copy: 7,
  /** Without a backup that was opened again. */
  proof: 30,
} as const;

const DAY = 86_400_000;

/**
 * Says whether something is overdue that was last done at `last`; where it was never done, counted from `since`,
 * the first backup. Nothing is overdue before that.
 */
export function isOverdue(
  last: string | null,
  since: string | null,
  now: Date,
  days: number,
): boolean {
  const from = last ?? since;
  return from !== null && now.getTime() - new Date(from).getTime() >= days * DAY;
}
