/** On what documents and bundles about a person may leave, or why the button beside it is out of reach. */
import { useTranslation } from 'react-i18next';
import type { ExportBarrier, ExportBasis } from '../../shared/contract/agreements.ts';
import { useFormat } from '../i18n/use-format.ts';
import { href } from './router.ts';

export function BasisNote({ basis }: { readonly basis: ExportBasis }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  return (
    <p className="note">
      {t(`basis.${basis.kind}`, {
        day: format.day(basis.signedOn),
        language: format.language(basis.language),
      })}
    </p>
  );
}

export interface BarrierNoteProps {
  /** Named by the button that it explains. */
  readonly id: string;
  readonly personId: string;
  readonly barrier: ExportBarrier;
}

export function BarrierNote({ id, personId, barrier }: BarrierNoteProps) {
  const { t } = useTranslation('agreements');
  return (
    <p className="barrier">
      <span id={id}>{t(`barrier.${barrier}`)}</span>{' '}
      <a href={href('people', personId, 'agreements')}>{t('barrier.toAgreement')}</a>
    </p>
  );
}
