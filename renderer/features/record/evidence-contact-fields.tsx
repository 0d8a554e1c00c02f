/** Whom the centre may ask about an evidence; never anybody in a country that the person fled from. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/contract/record.ts';
import { countryCodes } from '../../../shared/domain/countries.ts';
import { needsContactAnswer } from '../../../shared/domain/record/contact-rule.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { contactOf, isHalfContact } from './evidence-entry.ts';
import type { EvidenceEntry } from './evidence-entry.ts';

export interface EvidenceContactFieldsProps {
  readonly value: EvidenceEntry;
  readonly before: Evidence['contact'];
  readonly onChange: (part: Partial<EvidenceEntry>) => void;
  readonly tried: boolean;
}

export function EvidenceContactFields(props: EvidenceContactFieldsProps) {
  const { value, before, onChange, tried } = props;
  const { t, i18n } = useTranslation('record');
  const format = useFormat();
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(localeOf(i18n.language));
    return countryCodes
      .map((code) => ({ value: code, label: format.country(code) }))
      .sort((one, other) => compare(one.label, other.label));
  }, [format, i18n.language]);
  const { contact, contactIsAtOrigin } = value;
  // Another name or country is another question.
  const change = (part: Partial<typeof contact>) =>
    onChange({ contact: { ...contact, ...part }, contactIsAtOrigin: null });
  const isAsked = needsContactAnswer(contactOf(value), before);
  const half = tried && isHalfContact(value);
  return (
    <div className="stack-small">
      <div className="columns two">
        <TextField
          label={t('evidence.contact.name')}
          watch="off"
          description={t('evidence.contact.note')}
          optional={t('common:optional')}
          value={contact.name}
          onChange={(name) => change({ name })}
          error={half && contact.name.trim() === '' ? t('missing') : null}
          maxLength={160}
        />
        <div>
          <SelectField
            label={t('evidence.contact.country')}
            value={contact.country}
            options={[{ value: '', label: t('evidence.contact.noCountry') }, ...countries]}
            onChange={(country) => change({ country })}
          />
          {half && contact.country === '' && <p className="field-error">{t('missing')}</p>}
        </div>
      </div>
      {isAsked && (
        <RadioGroupField
          label={t('evidence.contact.question', { country: format.country(contact.country) })}
          value={contactIsAtOrigin === null ? null : contactIsAtOrigin ? 'yes' : 'no'}
          options={[
            { value: 'no', label: t('evidence.contact.no') },
            { value: 'yes', label: t('evidence.contact.yes') },
          ]}
          onChange={(answer) => onChange({ contactIsAtOrigin: answer === 'yes' })}
          list
        />
      )}
      {isAsked && <p className="note">{t('evidence.contact.answerNote')}</p>}
      {isAsked && tried && contactIsAtOrigin === null && (
        <p className="field-error">{t('evidence.contact.unanswered')}</p>
      )}
      {isAsked && contactIsAtOrigin === true && (
        <Notice kind="error" title={t('errors:contact-at-origin.title')}>
          {t('evidence.contact.why')} {t('errors:contact-at-origin.next')}
        </Notice>
      )}
    </div>
  );
}
