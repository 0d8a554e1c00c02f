/** The label of a closed vault, like the card on a filing box. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Mark } from '../../ui/mark.tsx';
import type { LockedStatus } from './operator-choice.tsx';

const askBackups = (client: AppClient) => client.backup.status();

export function VaultLabel({ status }: { readonly status: LockedStatus }) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  const backups = useQuery(askBackups, ['backup']);
  const lastBackup = (): string => {
    if (backups.kind === 'loading') return '';
    if (backups.kind === 'failed') return t('lock.unknown');
    const { lastProvenAt } = backups.data;
    return lastProvenAt === null ? t('lock.noBackup') : format.moment(lastProvenAt);
  };
  return (
    <section className="label-card" aria-label={t('lock.card')}>
      <Mark label={t('common:productName')} />
      <h1>
        <bdi>{status.centreName}</bdi>
      </h1>
      <dl className="facts">
        <dt>{t('lock.lastClosed')}</dt>
        <dd>
          {status.lastClosedAt === null ? t('lock.unknown') : format.moment(status.lastClosedAt)}
        </dd>
        <dt>{t('lock.lastBackup')}</dt>
        <dd>{lastBackup()}</dd>
      </dl>
    </section>
  );
}
