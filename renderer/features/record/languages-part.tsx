/** The person's languages, skill by skill. */
import { useTranslation } from 'react-i18next';
import type { LanguageSkill } from '../../../shared/contract/record.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EntryList } from './entry-list.tsx';
import type { EntryColumn } from './entry-table.tsx';
import { LanguageForm } from './language-form.tsx';
import { languageSkills } from './language-skills.ts';
import { RecordView } from './record-view.tsx';

export function LanguagesPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const levels: EntryColumn<LanguageSkill>[] = languageSkills.map((skill) => ({
    key: skill,
    label: t(`language.column.${skill}`),
    renderCell: (entry) => {
      const level = entry[skill];
      if (level !== null) return t(`cefrShort.${level}`);
      return <span className="note">{t('common:notSaid')}</span>;
    },
  }));
  return (
    <RecordView person={person}>
      {({ languages }) => (
        <EntryList
          personId={person.id}
          kind="language"
          entries={languages}
          nameOf={({ language }) => format.language(language)}
          columns={[
            {
              key: 'language',
              label: t('language.column.language'),
              renderCell: ({ language, motherTongue }) => (
                <>
                  {format.language(language)}
                  {motherTongue && <div className="note">{t('language.motherTongue')}</div>}
                </>
              ),
            },
            ...levels,
            {
              key: 'basis',
              label: t('language.column.basis'),
              renderCell: ({ basis }) => t(`basis.${basis}`),
            },
          ]}
          renderForm={(entry, onClose) => (
            <LanguageForm personId={person.id} entry={entry} onClose={onClose} />
          )}
        />
      )}
    </RecordView>
  );
}
