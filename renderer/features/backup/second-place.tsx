/** A second place for every backup: which one, how it stands, and a word when it is no help. */
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '../../../shared/contract/backup.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/wire.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SyncedNotice } from './synced-notice.tsx';
import { useBackupStatus } from './use-backup-status.ts';

const askSettings = (client: AppClient) => client.settings.get();

export function SecondPlace() {
  const { t } = useTranslation('backup');
  const query = useBackupStatus();
  const settings = useQuery(askSettings, ['settings']);
  const canChoose = settings.kind === 'ready' && settings.data.can.chooseFolder;
  const mayChoose = useMay('backup.chooseSecondFolder');
  const { run, pending, error } = useCommand();
  return (
    <section>
      <div className="stack-small measure">
        <h3>{t('second.title')}</h3>
        <QueryView query={query}>
          {({ second }) => (
            <>
              {second === null ? <p>{t('second.none')}</p> : <Chosen second={second} />}
              {settings.kind === 'ready' && !canChoose && (
                <p className="note">{t('second.cannotChoose')}</p>
              )}
              {canChoose && mayChoose && (
                <div className="row">
                  <Button
                    icon="folder"
                    pending={pending}
                    onPress={() => void run((client) => client.backup.chooseSecondFolder())}
                  >
                    {second === null ? t('second.choose') : t('second.change')}
                  </Button>
                  {second !== null && (
                    <Button
                      variant="quiet"
                      onPress={() => void run((client) => client.backup.forgetSecondFolder())}
                    >
                      {t('second.forget')}
                    </Button>
                  )}
                </div>
              )}
            </>
          )}
        </QueryView>
        <ErrorNotice error={error} />
      </div>
    </section>
  );
}

function Chosen({ second }: { readonly second: NonNullable<BackupStatus['second']> }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const { folder, isThere, lastProvenAt, problem, sameDisk, syncedBy } = second;
  // Not plugged in is how a stick should be most of the time: no fault.
  const isFault = problem !== null && problem.reason !== 'second-folder-missing';
  return (
    <>
      <code dir="ltr" className="wrap-anywhere">
        {folder}
      </code>
      <p>
        {lastProvenAt === null
          ? t('second.empty')
          : t('second.proven', { moment: format.moment(lastProvenAt) })}{' '}
        {!isThere && t('second.absent')}
      </p>
      <ErrorNotice error={isFault ? new AppError('storage', problem.reason) : null} />
      {sameDisk && (
        <Notice kind="care" title={t('second.sameDiskTitle')}>
          {t('second.sameDiskText')}
        </Notice>
      )}
      <SyncedNotice service={syncedBy} />
    </>
  );
}
