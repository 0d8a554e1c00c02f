/** Instead of the way in, where a cloud service copies the folder of the vault: why not here, and what to do. */
import { useTranslation } from 'react-i18next';
import type { SyncService } from '../../shared/contract/sync-service.ts';
import { errorText } from '../api/error-text.ts';
import { AppError } from '../../shared/wire.ts';
import { LanguageChoice } from '../features/vault/language-choice.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

export function SyncedFolderScreen(props: {
  readonly service: SyncService;
  readonly retry: () => void;
}) {
  const { t } = useTranslation();
  const details = { service: props.service };
  const { title, next } = errorText(t, new AppError('refused', 'synced-folder', details));
  return (
    <main className="desk">
      <div className="measure stack">
        <h1>{t('backup:syncedScreen.title')}</h1>
        <Notice
          kind="error"
          title={title}
          action={<Button onPress={props.retry}>{t('common:retry')}</Button>}
        >
          {next}
        </Notice>
        <p>{t('backup:syncedScreen.why')}</p>
        <LanguageChoice />
      </div>
    </main>
  );
}
