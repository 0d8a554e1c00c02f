/** The label of a closed vault, like the card on a filing box. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Mark } from '../../ui/mark.tsx';
import type { LockedStatus } from './operator-choice.tsx';

export function VaultLabel({ status }: { readonly status: LockedStatus }) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  const at = (moment: string | null, none: string) =>
    moment === null ? none : format.moment(moment);
  return (
    <section className="label-card" aria-label={t('lock.card')}>
      <Mark label={t('common:productName')} />
      <h1>
        <bdi>{status.centreName}</bdi>
      </h1>
      <dl className="facts">
        <dt>{t('lock.lastClosed')}</dt>
        <dd>{at(status.lastClosedAt, t('lock.unknown'))}</dd>
        <dt>{t('lock.lastBackup')}</dt>
        <dd>{at(status.lastBackupAt, t('lock.noBackup'))}</dd>
      </dl>
    </section>
  );
}
