/** What covers everything while the vault is being locked. */
import { useTranslation } from 'react-i18next';

export function LockingScreen() {
  const { t } = useTranslation('vault');
  return (
    <main className="desk">
      <p role="status" className="locking">
        {t('lock.locking')}
      </p>
    </main>
  );
}
