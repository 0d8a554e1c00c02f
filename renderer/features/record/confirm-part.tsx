/** Reading the record together, section by section, and what the person wants to add or object to. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { ConfirmTable } from './confirm-table.tsx';
import { ObservationsForm } from './observations-form.tsx';
import { RecordView } from './record-view.tsx';
import { useToday } from '../../api/use-today.ts';

export function ConfirmPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const today = useToday();
  const [confirmedOn, setConfirmedOn] = useState(today);
  const [language, setLanguage] = useState(person.languages[0] ?? 'en');
  return (
    <RecordView person={person}>
      {(record) => (
        <div className="stack">
          <div>
            <h2>{t('confirm.title')}</h2>
            <p className="quiet measure">{t('confirm.text')}</p>
          </div>
          <section className="sheet stack">
            <div className="columns">
              <DateField
                label={t('confirm.day')}
                value={confirmedOn}
                max={today}
                error={confirmedOn === '' ? t('missing') : null}
                onChange={setConfirmedOn}
              />
              <LanguageField
                label={t('confirm.language')}
                languages={listLanguages()}
                value={language}
                onChange={setLanguage}
              />
            </div>
            <ConfirmTable
              personId={person.id}
              record={record}
              confirmedOn={confirmedOn}
              language={language}
            />
            <p className="note">{t('confirm.note')}</p>
          </section>
          <ObservationsForm personId={person.id} profile={record.profile} />
        </div>
      )}
    </RecordView>
  );
}
