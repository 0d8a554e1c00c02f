/** A new authorisation: one receiver, one purpose, one last day, the sections the person chooses. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { addDays } from '../../../shared/domain/groups/plan-calendar.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useKeptState } from '../../api/use-kept-state.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { emptyDraft, isComplete } from './authorisation-draft.ts';

/** Where people are relocated to in the trial first, then the other member states. */
const countries = [
  'ES',
  'FR',
  'DE',
  'IT',
  'AT',
  'BE',
  'FI',
  'IE',
  'LU',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
] as const;

export function AuthorisationForm({ person }: { readonly person: Person }) {
  const { t, i18n } = useTranslation('transfer');
  const format = useFormat();
  const { run, pending, error } = useCommand();
  const today = localDay(new Date());
  const begin = () =>
    emptyDraft(person, i18n.language, t('out.purposeDefault'), today, addDays(today, 90));
  const [draft, setDraft, startAnew] = useKeptState(`authorisation:${person.id}`, begin);
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && value.trim() === '' ? t('out.missing') : null);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const changeReceiver = (part: Partial<typeof draft.receiver>) =>
    change({ receiver: { ...draft.receiver, ...part } });

  async function authorise(): Promise<void> {
    setTried(true);
    if (!isComplete(draft)) return;
    const stored = await run((client) => client.transfer.authorise(draft));
    if (stored === undefined) return;
    setTried(false);
    startAnew();
  }

  return (
    <form
      className="sheet stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void authorise();
      }}
    >
      <div className="columns">
        <TextField
          label={t('out.receiver')}
          value={draft.receiver.name}
          onChange={(name) => changeReceiver({ name })}
          error={missing(draft.receiver.name)}
          maxLength={160}
          isRequired
        />
        <SelectField
          label={t('out.country')}
          value={draft.receiver.country}
          options={countries.map((value) => ({ value, label: format.country(value) }))}
          onChange={(country) => changeReceiver({ country })}
        />
      </div>
      <TextField
        label={t('out.address')}
        description={t('out.addressNote')}
        value={draft.receiver.ageRecipient}
        onChange={(ageRecipient) => changeReceiver({ ageRecipient: ageRecipient.trim() })}
        error={missing(draft.receiver.ageRecipient)}
        maxLength={120}
        language="en"
        isRequired
      />
      <TextField
        label={t('out.purpose')}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        error={missing(draft.purpose)}
        maxLength={300}
        isRequired
      />
      <CheckboxGroupField<RecordSection>
        label={t('out.sections')}
        value={draft.sections}
        options={recordSections.map((value) => ({ value, label: t(`common:section.${value}`) }))}
        onChange={(sections) => change({ sections })}
      />
      <DocumentLanguagesForm
        value={draft.languages}
        onChange={(languages) => change({ languages })}
      />
      <div className="columns">
        <DateField
          label={t('out.signedOn')}
          value={draft.signedOn}
          max={today}
          onChange={(signedOn) => change({ signedOn })}
        />
        <LanguageField
          label={t('out.readIn')}
          languages={listLanguages()}
          value={draft.language}
          onChange={(language) => change({ language })}
        />
        <DateField
          label={t('out.expiresOn')}
          value={draft.expiresOn}
          min={today}
          onChange={(expiresOn) => change({ expiresOn })}
        />
      </div>
      <ErrorNotice error={error} />
      <div className="row-end">
        <Button type="submit" pending={pending} variant="primary">
          {t('out.authorise')}
        </Button>
      </div>
    </form>
  );
}
