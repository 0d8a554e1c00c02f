/** From an error's code to a sentence with a next step, in the operator's language. */
import type { TFunction } from 'i18next';
import type { AppError } from '../../shared/wire.ts';

export interface ErrorText {
  /** What happened. */
  readonly title: string;
  /** What to do next. */
  readonly next: string;
}

/** Looks for `errors:<reason>`, then `errors:<code>`; both hold `title` and `next`. */
export function errorText(t: TFunction, error: AppError): ErrorText {
  const keys = error.reason === undefined ? [error.code] : [error.reason, error.code];
  const line = (part: 'title' | 'next') =>
    t(
      keys.map((key) => `errors:${key}.${part}`),
      { ...error.details },
    );
  return { title: line('title'), next: line('next') };
}
