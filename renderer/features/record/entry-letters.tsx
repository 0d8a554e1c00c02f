/** The letters of an entry, drawn and in words. */
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/contract/record.ts';
import { lettersOf } from '../../../shared/domain/portfolio/evidence-letters.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EvidenceLetters } from '../../ui/evidence-letters.tsx';

export function EntryLetters(props: {
  readonly entry: { readonly evidenceIds: readonly string[] };
  readonly dossier: readonly Evidence[];
}) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const letters = lettersOf(props.entry, props.dossier);
  return (
    <EvidenceLetters
      letters={letters}
      label={format.list(letters.map((letter) => t(`evidenceCode.${letter}`)))}
    />
  );
}
