/** A cloud service copies a folder of backups: allowed, since they are encrypted, and worth a word. */
import { useTranslation } from 'react-i18next';
import type { SyncService } from '../../../shared/contract/sync-service.ts';
import { Notice } from '../../ui/notice.tsx';

export function SyncedNotice({ service }: { readonly service: SyncService | null }) {
  const { t } = useTranslation('backup');
  if (service === null) return null;
  return (
    <Notice kind="care" title={t('syncedTitle', { service })}>
      {t('syncedText')}
    </Notice>
  );
}
