/** What the person can do, in their words, with what stands behind it. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { LevelHead } from '../../ui/level-lane.tsx';
import { CompetenceForm } from './competence-form.tsx';
import { CompetenceLegend } from './competence-legend.tsx';
import { CompetenceLevel } from './competence-level.tsx';
import { CompetenceMargin } from './competence-margin.tsx';
import { CompetenceWords } from './competence-words.tsx';
import { EntryList } from './entry-list.tsx';
import { RecordView } from './record-view.tsx';
import { useCommonColumns } from './use-common-columns.tsx';

export function CompetencesPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const columns = useCommonColumns();
  return (
    <RecordView person={person}>
      {(record) => (
        <EntryList
          personId={person.id}
          kind="competence"
          entries={record.competences}
          nameOf={({ ownWords }) => ownWords.text}
          columns={[
            {
              key: 'words',
              label: t('competence.column.words'),
              renderCell: (competence) => <CompetenceWords competence={competence} />,
            },
            {
              key: 'level',
              label: (
                <span className="stacked-head">
                  {t('competence.column.level')}
                  <LevelHead />
                </span>
              ),
              renderCell: (competence) => <CompetenceLevel competence={competence} />,
            },
            columns.letters(record.evidence),
          ]}
          renderForm={(entry, onClose) => (
            <CompetenceForm
              personId={person.id}
              language={person.languages[0] ?? 'en'}
              dossier={record.evidence}
              entry={entry}
              onClose={onClose}
            />
          )}
          margin={<CompetenceMargin record={record} />}
          legend={<CompetenceLegend />}
        />
      )}
    </RecordView>
  );
}
