/** From whom a bundle comes and for whom it was made, with the number to compare by telephone. */
import { useTranslation } from 'react-i18next';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ControlNumber } from './control-number.tsx';

export function BundleSender({ preview }: { readonly preview: TransferPreview }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { sender, receiver } = preview;
  return (
    <section className="step stack-small">
      <h2 className="step-title">{t('preview.sender')}</h2>
      <p className="lead">
        {t('centre', { name: sender.centreName, country: format.country(sender.country) })}
      </p>
      <div className="row">
        <Tag kind="ok">
          <Icon name="check" small />
          {t('preview.signed')}
        </Tag>
      </div>
      <h3>{t('card.fingerprint')}</h3>
      <ControlNumber value={sender.fingerprint} />
      <p className="note">{t('preview.signature')}</p>
      <dl className="facts">
        <dt>{t('preview.receiver')}</dt>
        <dd>{t('centre', { name: receiver.name, country: format.country(receiver.country) })}</dd>
        <dt>{t('preview.purpose')}</dt>
        <dd>
          <bdi>{preview.purpose}</bdi>
        </dd>
        <dt>{t('preview.created')}</dt>
        <dd>{format.moment(preview.createdAt)}</dd>
        <dt>{t('preview.expires')}</dt>
        <dd>{format.day(preview.expiresOn)}</dd>
      </dl>
    </section>
  );
}
