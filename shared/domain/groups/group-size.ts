/** How many people a group may have. Source: the model's groups of ten (ESPoR), workable from 8 to 12. */

export const groupSize = { least: 8, target: 10, most: 12 } as const;

export type GroupSizeVerdict = 'too-few' | 'fine' | 'over-target' | 'too-many';

/** Gives what to think of a group of `count` people: only `too-many` is forbidden, the others are worth a word. */
export function judgeGroupSize(count: number): GroupSizeVerdict {
  if (count > groupSize.most) return 'too-many';
  if (count > groupSize.target) return 'over-target';
  return count < groupSize.least ? 'too-few' : 'fine';
}
