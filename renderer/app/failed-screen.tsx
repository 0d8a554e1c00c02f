/** A screen that could not be shown: what happened, and one way on. */
import { useTranslation } from 'react-i18next';
import { errorText } from '../api/error-text.ts';
import { AppError } from '../../shared/wire.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

export function FailedScreen(props: { readonly error?: AppError; readonly retry: () => void }) {
  const { t } = useTranslation();
  const { title, next } = errorText(t, props.error ?? new AppError('internal'));
  return (
    <Notice
      kind="error"
      title={title}
      action={<Button onPress={props.retry}>{t('common:retry')}</Button>}
    >
      {next}
    </Notice>
  );
}

/** The same where there is nothing else in the window: not even what is behind the lock could be shown. */
export function FailedWindow(props: { readonly error?: AppError; readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="desk">
      <div className="measure stack">
        <h1>{t('common:productName')}</h1>
        <FailedScreen {...props} />
      </div>
    </main>
  );
}
