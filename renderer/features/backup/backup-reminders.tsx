/** On the first screen: what the backups need from somebody. Nothing there when all is well. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { useBackupStatus } from './use-backup-status.ts';

const askVault = (client: AppClient) => client.vault.status();

export function BackupReminders() {
  const { t } = useTranslation('backup');
  const query = useBackupStatus();
  const vault = useQuery(askVault, ['vault']);
  if (query.kind !== 'ready' || vault.kind !== 'ready') return null;
  // The practice vault is never backed up.
  if (vault.data.kind !== 'open' || vault.data.vault !== 'centre') return null;
  const { due, rotationPaused } = query.data;
  const action = (
    <ButtonLink small href={href('settings')}>
      {t('remind.action')}
    </ButtonLink>
  );
  return (
    <>
      <RestoredNotice paused={rotationPaused} />
      {due.copy && (
        <Notice kind="care" title={t('remind.copyTitle')} action={action}>
          {t('remind.copyText')}
        </Notice>
      )}
      {due.proof && (
        <Notice kind="info" title={t('remind.proofTitle')} action={action}>
          {t('remind.proofText')}
        </Notice>
      )}
    </>
  );
}
