/** Says that the vault is about to be locked because nobody is there; any key or movement keeps it open. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../shared/contract/index.ts';
import { useQuery } from '../api/use-query.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useLock } from './use-lock.ts';

const askSettings = (client: AppClient) => client.settings.get();

export function IdleLock() {
  const { t } = useTranslation('vault');
  const settings = useQuery(askSettings, ['settings']);
  const lock = useLock();
  const isNear = useIdleLock(settings.kind === 'ready' ? settings.data.lockAfter : null, lock);
  return (
    <div role="status" className="idle-lock">
      {isNear && <p>{t('lock.near')}</p>}
    </div>
  );
}
