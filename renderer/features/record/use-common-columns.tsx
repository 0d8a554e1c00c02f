/** Columns that several tables share: when and where, hours, letters of evidence. */
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/contract/record.ts';
import { periodText } from '../../../shared/domain/portfolio/period-text.ts';
import { EntryLetters } from './entry-letters.tsx';
import type { EntryColumn } from './entry-table.tsx';
import type { When } from './when-fields.tsx';

interface CommonColumns {
  readonly when: EntryColumn<When>;
  readonly hours: EntryColumn<Pick<When, 'hours'>>;
  readonly letters: (
    dossier: readonly Evidence[],
  ) => EntryColumn<{ readonly evidenceIds: readonly string[] }>;
}

export function useCommonColumns(): CommonColumns {
  const { t } = useTranslation('record');
  return {
    when: {
      key: 'when',
      label: t('column.when'),
      renderCell: ({ from, to, place }) => (
        <>
          <bdi>{periodText(from, to)}</bdi>
          <div className="note">
            <bdi>{place}</bdi>
          </div>
        </>
      ),
    },
    hours: {
      key: 'hours',
      label: t('column.hours'),
      renderCell: ({ hours }) => (hours === null ? '' : t('hours', { count: hours })),
    },
    letters: (dossier) => ({
      key: 'letters',
      label: t('column.evidence'),
      renderCell: (entry) => <EntryLetters entry={entry} dossier={dossier} />,
    }),
  };
}
