/** What the person has learnt, in class and outside it. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { PersonText } from '../../ui/own-words.tsx';
import { EntryList } from './entry-list.tsx';
import { LearningForm } from './learning-form.tsx';
import { RecordView } from './record-view.tsx';
import { useCommonColumns } from './use-common-columns.tsx';

export function LearningPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const columns = useCommonColumns();
  return (
    <RecordView person={person}>
      {({ learning, evidence }) => (
        <EntryList
          personId={person.id}
          kind="learning"
          entries={learning}
          nameOf={({ title }) => title}
          columns={[
            {
              key: 'title',
              label: t('learning.column.title'),
              renderCell: ({ title, kind }) => (
                <>
                  <PersonText text={title} />
                  <div className="note">{t(`learningKind.${kind}`)}</div>
                </>
              ),
            },
            columns.when,
            columns.hours,
            {
              key: 'document',
              label: t('learning.column.document'),
              renderCell: ({ document }) => t(`documentStatus.${document}`),
            },
            columns.letters(evidence),
          ]}
          renderForm={(entry, onClose) => (
            <LearningForm personId={person.id} dossier={evidence} entry={entry} onClose={onClose} />
          )}
        />
      )}
    </RecordView>
  );
}
