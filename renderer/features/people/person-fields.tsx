/** The fields of a person, for entering and correcting. No field for what must never be asked. */
import { useTranslation } from 'react-i18next';
import type { NewPerson } from '../../../shared/contract/people.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { CheckboxGroupField, RadioGroupField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LanguagesField } from '../../ui/language-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

const literacy = ['none', 'some', 'fluent'] as const;
const availability = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;

/** What nobody has said yet is not said for the person: a level that was never asked for would be a fact in their file. */
export type PersonDraft = Omit<NewPerson, 'literacyFirstLanguage' | 'literacyHostLanguage'> & {
  readonly literacyFirstLanguage: NewPerson['literacyFirstLanguage'] | null;
  readonly literacyHostLanguage: NewPerson['literacyHostLanguage'] | null;
};

export const noPerson: PersonDraft = {
  preferredName: '',
  languages: [],
  literacyFirstLanguage: null,
  literacyHostLanguage: null,
  arrivedOn: null,
  mayWorkFrom: null,
  availability: [],
  availabilityNote: '',
};

/** Gives what can be stored, or null while something is missing. */
export function wholeOf(draft: PersonDraft): NewPerson | null {
  const { literacyFirstLanguage, literacyHostLanguage, ...rest } = draft;
  return rest.preferredName.trim() === '' ||
    rest.languages.length === 0 ||
    literacyFirstLanguage === null ||
    literacyHostLanguage === null
    ? null
    : { ...rest, literacyFirstLanguage, literacyHostLanguage };
}

export interface PersonFieldsProps {
  readonly value: PersonDraft;
  readonly onChange: (part: Partial<NewPerson>) => void;
  /** True when what is missing is to be marked. */
  readonly tried: boolean;
}

export function PersonFields({ value, onChange: change, tried }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  const missing = (absent: boolean) => (tried && absent ? t('form.missing') : null);
  const options = literacy.map((level) => ({ value: level, label: t(`common:literacy.${level}`) }));
  return (
    <>
      <div className="columns">
        <TextField
          label={t('form.name')}
          watch="off"
          description={t('form.nameNote')}
          value={value.preferredName}
          onChange={(preferredName) => change({ preferredName })}
          error={missing(value.preferredName.trim() === '')}
          maxLength={120}
          words
          isRequired
        />
        <LanguagesField
          label={t('form.languages')}
          description={t('form.languagesNote')}
          languages={listLanguages()}
          value={value.languages}
          onChange={(languages) => change({ languages })}
          error={missing(value.languages.length === 0)}
          removeLabel={(name) => t('form.removeLanguage', { name })}
        />
      </div>
      <div className="columns">
        <RadioGroupField
          label={t('form.literacyFirst')}
          value={value.literacyFirstLanguage}
          options={options}
          onChange={(literacyFirstLanguage) => change({ literacyFirstLanguage })}
          error={missing(value.literacyFirstLanguage === null)}
          list
        />
        <RadioGroupField
          label={t('form.literacyHost')}
          value={value.literacyHostLanguage}
          options={options}
          onChange={(literacyHostLanguage) => change({ literacyHostLanguage })}
          error={missing(value.literacyHostLanguage === null)}
          list
        />
        <CheckboxGroupField
          label={t('form.availability')}
          value={value.availability}
          options={availability.map((time) => ({
            value: time,
            label: t(`common:availability.${time}`),
          }))}
          onChange={(chosen) => change({ availability: chosen })}
          list
        />
      </div>
      <div className="columns">
        <DateField
          label={t('form.arrivedOn')}
          value={value.arrivedOn ?? ''}
          max={localDay(new Date())}
          onChange={(day) => change({ arrivedOn: day === '' ? null : day })}
        />
        <DateField
          label={t('form.mayWorkFrom')}
          value={value.mayWorkFrom ?? ''}
          onChange={(day) => change({ mayWorkFrom: day === '' ? null : day })}
        />
        <TextField
          label={t('form.availabilityNote')}
          description={t('form.availabilityHint')}
          value={value.availabilityNote}
          onChange={(availabilityNote) => change({ availabilityNote })}
          maxLength={200}
        />
      </div>
    </>
  );
}
