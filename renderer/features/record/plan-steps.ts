/** The steps while they are arranged: each with a key of its own, so that a field stays the same field. */
import type { PlanStep } from '../../../shared/contract/record.ts';

export interface KeyedStep extends PlanStep {
  readonly key: string;
}

export function keyed(steps: readonly PlanStep[]): KeyedStep[] {
  return steps.map((step, index) => ({ ...step, key: String(index) }));
}

export function withoutKeys(steps: readonly KeyedStep[]): PlanStep[] {
  return steps.map(({ key: _, ...step }) => step);
}

export function newStep(): KeyedStep {
  return { key: crypto.randomUUID(), text: '', activity: null, dueOn: '', status: 'to-do' };
}

/** A step without words or without a day is not yet a step. */
export function isWhole({ text, dueOn }: PlanStep): boolean {
  return text.trim() !== '' && dueOn !== '';
}

export function dropStep(steps: readonly KeyedStep[], index: number): KeyedStep[] {
  return steps.filter((_, at) => at !== index);
}

/** Moves a step one place earlier (-1) or later (1). */
export function moveStep(steps: readonly KeyedStep[], index: number, by: -1 | 1): KeyedStep[] {
  const moved = steps[index];
  if (moved === undefined) return [...steps];
  return dropStep(steps, index).toSpliced(index + by, 0, moved);
}
