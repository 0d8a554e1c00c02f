/** In the line below: when the newest proven backup was made, or what is missing. It leads to the settings and never calls for attention. */
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
  const { lastProvenAt, problem, due, running } = query.data;
  const proven =
    lastProvenAt === null
      ? t('bar.none')
      : t('bar.proven', { day: format.shortDay(localDay(new Date(lastProvenAt))) });
  const standing = due.copy ? t('bar.copyDue') : proven;
  const said = running ? t('running') : standing;
  const isWell = problem === null && lastProvenAt !== null && !due.copy;
  return (
    <a className="backup-state" href={href('settings')}>
      <Icon name={isWell ? 'check' : 'warning'} small />
      {problem === null ? said : t('bar.failed')}
    </a>
  );
}
