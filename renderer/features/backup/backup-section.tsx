/** In the settings: how the backups stand, making one now, where they go, and the proof that one opens. */
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '../../../shared/contract/backup.ts';
import { AppError } from '../../../shared/wire.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { BackupNow } from './backup-now.tsx';
import { BackupPlace } from './backup-place.tsx';
import { BackupProof } from './backup-proof.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { SecondPlace } from './second-place.tsx';
import { useBackupStatus } from './use-backup-status.ts';

export function BackupSection() {
  const { t } = useTranslation('backup');
  const query = useBackupStatus();
  return (
    <>
      <section className="stack-small">
        <h3>{t('title')}</h3>
        <p className="quiet">{t('note')}</p>
        <QueryView query={query}>
          {(status) => (
            <>
              <RestoredNotice paused={status.rotationPaused} />
              <State status={status} />
              <BackupNow running={status.running} />
            </>
          )}
        </QueryView>
        <BackupPlace />
      </section>
      <SecondPlace />
      <BackupProof />
    </>
  );
}

function State({ status }: { readonly status: BackupStatus }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const { lastProvenAt, problem } = status;
  return (
    <>
      <p>
        {lastProvenAt === null ? t('none') : t('proven', { moment: format.moment(lastProvenAt) })}
      </p>
      <ErrorNotice error={problem === null ? null : new AppError('storage', problem.reason)} />
    </>
  );
}
