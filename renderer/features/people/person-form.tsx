/** The fields of a person, for entering and correcting. No field for what must never be asked. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPerson } from '../../../shared/contract/people.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroupField, RadioGroupField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LanguagesField } from '../../ui/language-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

const literacy = ['none', 'some', 'fluent'] as const;
const availability = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;

export const noPerson: NewPerson = {
  preferredName: '',
  languages: [],
  literacyFirstLanguage: 'some',
  literacyHostLanguage: 'some',
  arrivedOn: null,
  mayWorkFrom: null,
  availability: [],
  availabilityNote: '',
};

export interface PersonFormProps {
  readonly initial: NewPerson;
  readonly saveLabel: string;
  readonly pending: boolean;
  readonly onSave: (person: NewPerson) => void;
  /** What stands beside the save button: a saved state, another action. */
  readonly children?: ReactNode;
}

export function PersonForm({ initial, saveLabel, pending, onSave, children }: PersonFormProps) {
  const { t } = useTranslation('people');
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<NewPerson>) => setDraft((before) => ({ ...before, ...part }));
  const missing = (absent: boolean) => (tried && absent ? t('form.missing') : null);
  const complete = draft.preferredName.trim() !== '' && draft.languages.length > 0;
  const options = literacy.map((value) => ({ value, label: t(`common:literacy.${value}`) }));

  return (
    <form
      className="sheet stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete && !pending) onSave(draft);
      }}
    >
      <div className="columns">
        <TextField
          label={t('form.name')}
          description={t('form.nameNote')}
          value={draft.preferredName}
          onChange={(preferredName) => change({ preferredName })}
          error={missing(draft.preferredName.trim() === '')}
          maxLength={120}
          words
          isRequired
        />
        <LanguagesField
          label={t('form.languages')}
          description={t('form.languagesNote')}
          languages={listLanguages()}
          value={draft.languages}
          onChange={(languages) => change({ languages })}
          error={missing(draft.languages.length === 0)}
          removeLabel={(name) => t('form.removeLanguage', { name })}
        />
      </div>
      <div className="columns">
        <RadioGroupField
          label={t('form.literacyFirst')}
          value={draft.literacyFirstLanguage}
          options={options}
          onChange={(literacyFirstLanguage) => change({ literacyFirstLanguage })}
          list
        />
        <RadioGroupField
          label={t('form.literacyHost')}
          value={draft.literacyHostLanguage}
          options={options}
          onChange={(literacyHostLanguage) => change({ literacyHostLanguage })}
          list
        />
        <CheckboxGroupField
          label={t('form.availability')}
          value={draft.availability}
          options={availability.map((value) => ({
            value,
            label: t(`common:availability.${value}`),
          }))}
          onChange={(chosen) => change({ availability: chosen })}
          list
        />
      </div>
      <div className="columns">
        <DateField
          label={t('form.arrivedOn')}
          value={draft.arrivedOn ?? ''}
          max={localDay(new Date())}
          onChange={(day) => change({ arrivedOn: day === '' ? null : day })}
        />
        <DateField
          label={t('form.mayWorkFrom')}
          value={draft.mayWorkFrom ?? ''}
          onChange={(day) => change({ mayWorkFrom: day === '' ? null : day })}
        />
        <TextField
          label={t('form.availabilityNote')}
          description={t('form.availabilityHint')}
          value={draft.availabilityNote}
          onChange={(availabilityNote) => change({ availabilityNote })}
          maxLength={200}
        />
      </div>
      <div className="row-end">
        {children}
        <Button variant="primary" type="submit" pending={pending}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
