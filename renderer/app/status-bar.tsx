/** The line below: whose vault this is and who works in it. */
import { useTranslation } from 'react-i18next';
import type { OpenVault } from './shell.tsx';

export function StatusBar({ status }: { readonly status: OpenVault }) {
  const { t } = useTranslation('common');
  return (
    <footer className="status-bar">
      <bdi>{status.centre.name}</bdi>
      <span className="push">
        {t('operator')}
        {': '}
        <bdi>{status.operatorName}</bdi>
      </span>
    </footer>
  );
}
