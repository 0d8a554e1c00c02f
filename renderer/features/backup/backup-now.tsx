/** Makes a backup, says how far it is, and can be ended. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backupSteps } from '../../../shared/contract/backup.ts';
import type { BackupProgress } from '../../../shared/contract/backup.ts';
import { useEvent } from '../../api/client-context.tsx';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useToast } from '../../ui/toasts.tsx';

export interface BackupNowProps {
  /** True while one is written that nobody has asked for here: after the lock, or from another window. */
  readonly running: boolean;
}

export function BackupNow({ running }: BackupNowProps) {
  const { t } = useTranslation('backup');
  const { run, pending, error } = useCommand();
  const stopping = useCommand();
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  const toast = useToast();
  useEvent(
    'backup.progress',
    useCallback((told) => setProgress(told), []),
  );

  async function start(): Promise<void> {
    setProgress(null);
    const made = await run((client) => client.backup.run());
    if (made !== undefined) toast({ kind: 'ok', title: t('done') });
  }

  // A fault of the disk is remembered and said by the state above; ended by the operator is no failure.
  const isSaidElsewhere = error?.code === 'storage' || error?.code === 'cancelled';
  const step = backupSteps.indexOf(progress?.step ?? backupSteps[0]);
  return (
    <>
      <div className="row">
        <Button pending={pending || running} onPress={() => void start()}>
          {pending || running ? t('running') : t('run')}
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
      <ErrorNotice error={isSaidElsewhere ? null : error} />
    </>
  );
}
