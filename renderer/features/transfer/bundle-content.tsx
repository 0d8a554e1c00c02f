/** What is in a bundle: whose it is, the sections with their entries, the documents. */
import { useTranslation } from 'react-i18next';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PersonText } from '../../ui/own-words.tsx';

export function BundleContent({ preview }: { readonly preview: TransferPreview }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  return (
    <section className="step stack-small">
      <h2 className="step-title">{t('preview.person')}</h2>
      <p className="lead">
        <PersonText text={preview.preferredName} />
      </p>
      <p className="note">
        {t('preview.reference')} <bdi>{preview.reference}</bdi>
      </p>
      <h3>{t('preview.sections')}</h3>
      <dl className="counts">
        {preview.sections.map((section) => (
          <div key={section}>
            <dt>{t(`common:section.${section}`)}</dt>
            <dd>{format.number(preview.counts[section] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('preview.documents')}</h3>
      <dl className="counts">
        {preview.documents.map(({ name, bytes }) => (
          <div key={name}>
            <dt>
              <bdi dir="ltr">{name}</bdi>
            </dt>
            <dd>{format.bytes(bytes)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
