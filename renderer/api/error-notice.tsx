/** Why a command failed, above or below the form that was sent. */
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/wire.ts';
import { Notice } from '../ui/notice.tsx';
import { errorText } from './error-text.ts';

export function ErrorNotice({ error }: { readonly error: AppError | null }) {
  const { t } = useTranslation();
  if (error === null) return null;
  const { title, next } = errorText(t, error);
  return (
    <Notice kind="error" title={title}>
      {next}
    </Notice>
  );
}
