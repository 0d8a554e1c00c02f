/** What failed with no place of its own on the screen is told as a message that stays. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api/error-text.ts';
import { asAppError } from '../api/use-query.ts';
import { useToast } from '../ui/toasts.tsx';

/** Gives the function that tells a failure, with what to do next. */
export function useTellFailure(): (failure: unknown) => void {
  const { t } = useTranslation();
  const toast = useToast();
  return useCallback(
    (failure) => {
      const { title, next } = errorText(t, asAppError(failure));
      toast({ kind: 'error', title, text: next });
    },
    [t, toast],
  );
}
