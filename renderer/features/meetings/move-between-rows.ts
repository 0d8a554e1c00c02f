/** Enter and the arrows up and down go to the same field of another row, as in every table that is typed into. */
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Cells say which field they hold with `data-field`; listens before the fields do (`onKeyDownCapture`). */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const field = event.target;
  if (step === undefined || !(field instanceof HTMLInputElement)) return;
  // Enter that ends a composed character belongs to the writing system, not to us.
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  // In a day the arrows count days up and down.
  if (field.type === 'date' && event.key !== 'Enter') return;
  const cell = field.closest<HTMLElement>('[data-field]');
  const row = field.closest('tr');
  if (cell === null || row === null) return;
  event.preventDefault();
  event.stopPropagation();
  fieldBeside(row, cell.dataset['field'] ?? '', step)?.focus();
}

function fieldBeside(row: Element, name: string, step: 1 | -1): HTMLInputElement | null {
  const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  if (next === null) return null;
  const cell = `[data-field="${name}"]`;
  return (
    next.querySelector<HTMLInputElement>(`${cell} input:checked:enabled`) ??
    next.querySelector<HTMLInputElement>(`${cell} input:enabled`) ??
    fieldBeside(next, name, step)
  );
}
