/** Where backups go, and a plain word when that is no help against a lost computer. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useMay } from '../../api/operator-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SyncedNotice } from './synced-notice.tsx';
import { useBackupStatus } from './use-backup-status.ts';

const askSettings = (client: AppClient) => client.settings.get();

export function BackupPlace() {
  const { t } = useTranslation('backup');
  const status = useBackupStatus();
  const settings = useQuery(askSettings, ['settings']);
  const mayChoose = useMay('backup.chooseFolder');
  const { run, pending, error } = useCommand();
  const canChoose = settings.kind === 'ready' && settings.data.can.chooseFolder;
  return (
    <QueryView query={status}>
      {({ folder, sameDisk, syncedBy }) => (
        <div className="stack measure">
          <div className="field">
            <span className="field-label">{t('folder')}</span>
            <code dir="ltr" className="wrap-anywhere">
              {folder}
            </code>
            {settings.kind === 'ready' && !canChoose && (
              <span className="field-note">{t('copyNote')}</span>
            )}
          </div>
          {canChoose && mayChoose && (
            <Button
              icon="folder"
              pending={pending}
              onPress={() => void run((client) => client.backup.chooseFolder())}
            >
              {t('choose')}
            </Button>
          )}
          <ErrorNotice error={error} />
          {sameDisk && (
            <Notice kind="care" title={t('sameDiskTitle')}>
              {t('sameDiskText')}
            </Notice>
          )}
          <SyncedNotice service={syncedBy} />
        </div>
      )}
    </QueryView>
  );
}
