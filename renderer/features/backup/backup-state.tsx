/** In the line below: when the newest proven backup was made. It leads to the settings and never calls for attention. */
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../shared/util/local-day.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../../ui/icon.tsx';
import { useBackupStatus } from './use-backup-status.ts';

export function BackupState() {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const query = useBackupStatus();
  if (query.kind !== 'ready') return null;
  const { lastProvenAt, problem } = query.data;
  const proven =
    lastProvenAt === null
      ? t('bar.none')
      : t('bar.proven', { day: format.shortDay(localDay(new Date(lastProvenAt))) });
  return (
    <a className="backup-state" href={href('settings')}>
      <Icon name={problem === null && lastProvenAt !== null ? 'check' : 'warning'} small />
      {problem === null ? proven : t('bar.failed')}
    </a>
  );
}
