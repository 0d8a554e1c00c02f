/** The line below: whose vault this is and who works in it. */
import { useTranslation } from 'react-i18next';
import { BackupState } from '../features/backup/backup-state.tsx';
import type { OpenVault } from './shell.tsx';

export function StatusBar({ status }: { readonly status: OpenVault }) {
  const { t } = useTranslation('common');
  return (
    <footer className="status-bar">
      <bdi>{status.centre.name}</bdi>
      {status.vault === 'centre' && <BackupState />}
      <span className="push">
        {t('operator')}
        {': '}
        <bdi>{status.operatorName}</bdi>
      </span>
    </footer>
  );
}
