/** In the settings: how the backups stand, making one now, and where they go. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backupSteps } from '../../../shared/contract/backup.ts';
import type { BackupProgress, BackupStatus } from '../../../shared/contract/backup.ts';
import { AppError } from '../../../shared/wire.ts';
import { useEvent } from '../../api/client-context.tsx';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { BackupPlace } from './backup-place.tsx';
import { useBackupStatus } from './use-backup-status.ts';

export function BackupSection() {
  const { t } = useTranslation('backup');
  const query = useBackupStatus();
  return (
    <section className="stack-small">
      <h3>{t('title')}</h3>
      <p className="quiet">{t('note')}</p>
      <QueryView query={query}>{(status) => <State status={status} />}</QueryView>
      <BackupNow />
      <BackupPlace />
    </section>
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

function BackupNow() {
  const { t } = useTranslation('backup');
  const { run, pending } = useCommand();
  const stopping = useCommand();
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  const toast = useToast();
  useEvent(
    'backup.progress',
    useCallback((told) => setProgress(told), []),
  );

  async function start(): Promise<void> {
    setProgress(null);
    // Why it failed is said by the state above, which is asked again.
    const made = await run((client) => client.backup.run());
    if (made !== undefined) toast({ kind: 'ok', title: t('done') });
  }

  const step = backupSteps.indexOf(progress?.step ?? backupSteps[0]);
  return (
    <>
      <div className="row">
        <Button pending={pending} onPress={() => void start()}>
          {pending ? t('running') : t('run')}
        </Button>
        {pending && (
          <Button
            variant="quiet"
            onPress={() => void stopping.run((client) => client.backup.cancel())}
          >
            {t('common:cancel')}
          </Button>
        )}
      </div>
      {pending && (
        <ProgressBar
          label={t(`step.${backupSteps[step] ?? backupSteps[0]}`)}
          value={step}
          max={backupSteps.length}
          text={t('stepOf', { step: step + 1, total: backupSteps.length })}
        />
      )}
    </>
  );
}
