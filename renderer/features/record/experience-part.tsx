/** What the person has done, paid or not. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { PersonText } from '../../ui/own-words.tsx';
import { EntryList } from './entry-list.tsx';
import { ExperienceForm } from './experience-form.tsx';
import { RecordView } from './record-view.tsx';
import { useCommonColumns } from './use-common-columns.tsx';

export function ExperiencePart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const columns = useCommonColumns();
  return (
    <RecordView person={person}>
      {({ experience, evidence }) => (
        <EntryList
          personId={person.id}
          kind="experience"
          entries={experience}
          nameOf={({ role }) => role}
          columns={[
            {
              key: 'role',
              label: t('experience.column.role'),
              renderCell: ({ role, kind, sector }) => (
                <>
                  <PersonText text={role} />
                  <div className="note">
                    {t(`experienceKind.${kind}`)}
                    {sector !== '' && ' · '}
                    <bdi>{sector}</bdi>
                  </div>
                </>
              ),
            },
            columns.when,
            columns.hours,
            {
              key: 'tasks',
              label: t('experience.column.tasks'),
              renderCell: ({ tasks, tools, autonomy }) => (
                <>
                  <bdi>{tasks.join(' · ')}</bdi>
                  <div className="note">
                    <bdi>{tools.join(' · ')}</bdi>
                  </div>
                  {autonomy !== null && <div className="note">{t(`autonomy.${autonomy}`)}</div>}
                </>
              ),
            },
            columns.letters(evidence),
          ]}
          renderForm={(entry, onClose) => (
            <ExperienceForm
              personId={person.id}
              dossier={evidence}
              entry={entry}
              onClose={onClose}
            />
          )}
        />
      )}
    </RecordView>
  );
}
