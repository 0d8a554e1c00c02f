/** What may be read of a person's record by somebody who changes nothing in it: section by section, those that hold anything. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonRecord, RecordSection } from '../../../shared/contract/record.ts';
import { filledSections } from '../../../shared/domain/record/filled-sections.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PersonText } from '../../ui/own-words.tsx';
import { CompetenceLevel } from './competence-level.tsx';
import { CompetenceWords } from './competence-words.tsx';
import { languageSkills } from './language-skills.ts';
import { RecordView } from './record-view.tsx';

interface Item {
  readonly key: string;
  readonly shown: ReactNode;
  /** What stands below, in the words of the program or of the person; empty ones are left out. */
  readonly notes: readonly string[];
}

export function RecordReading({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const itemsOf = useItems();
  return (
    <RecordView person={person}>
      {(record) => {
        const sections = filledSections(record);
        if (sections.length === 0) return <p className="quiet">{t('reading.nothing')}</p>;
        return sections.map((section) => (
          <section
            key={section}
            className="sheet stack-small"
            aria-label={t(`common:section.${section}`)}
          >
            <h2>{t(`common:section.${section}`)}</h2>
            <ul className="rows">
              {itemsOf(record, section).map(({ key, shown, notes }) => (
                <li key={key}>
                  <div className="grow">
                    {shown}
                    {notes
                      .filter((note) => note !== '')
                      .map((note) => (
                        <p key={note} className="note" dir="auto">
                          {note}
                        </p>
                      ))}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ));
      }}
    </RecordView>
  );
}

function useItems(): (record: PersonRecord, section: RecordSection) => readonly Item[] {
  const { t } = useTranslation('record');
  const format = useFormat();
  const text = (key: string, words: string, ...notes: string[]): Item => ({
    key,
    shown: <PersonText text={words} />,
    notes,
  });
  return (record, section) => {
    switch (section) {
      case 'languages':
        return record.languages.map((one) =>
          text(
            one.id,
            format.language(one.language),
            one.motherTongue ? t('language.motherTongue') : '',
            ...languageSkills.map((skill) => {
              const level = one[skill];
              return level === null
                ? ''
                : `${t(`language.column.${skill}`)}: ${t(`cefrShort.${level}`)}`;
            }),
          ),
        );
      case 'competences':
        return record.competences.map((one) => ({
          key: one.id,
          shown: (
            <>
              <CompetenceWords competence={one} />
              <CompetenceLevel competence={one} />
            </>
          ),
          notes: [],
        }));
      case 'learning':
        return record.learning.map((one) =>
          text(
            one.id,
            one.title,
            t(`learningKind.${one.kind}`),
            one.place,
            `${one.from} ${one.to}`.trim(),
          ),
        );
      case 'experience':
        return record.experience.map((one) =>
          text(
            one.id,
            one.role,
            t(`experienceKind.${one.kind}`),
            one.employer,
            one.place,
            `${one.from} ${one.to}`.trim(),
            ...one.tasks,
          ),
        );
      case 'evidence':
        return record.evidence.map((one) =>
          text(one.id, one.description, t(`evidenceCode.${one.code}`), one.seenBy),
        );
      case 'projects':
        return record.projects
          .filter(({ occupation }) => occupation !== '')
          .map((one) =>
            text(
              one.plan,
              one.occupation,
              t(`project.plan.${one.plan}`),
              one.why,
              one.gap,
              one.obstacles,
              one.help,
              ...one.activities.map((activity) => t(`silActivity.${activity}`)),
            ),
          );
      case 'plan':
        return record.plan.map((one, index) =>
          text(String(index), one.text, format.day(one.dueOn), t(`stepStatus.${one.status}`)),
        );
      case 'interests':
        return (['interests', 'values', 'conditions'] as const)
          .filter((field) => record.profile[field] !== '')
          .map((field) => text(field, record.profile[field], t(`profile.${field}`)));
      case 'profile':
        return [text('voice', record.profile.voice.text)];
    }
  };
}
