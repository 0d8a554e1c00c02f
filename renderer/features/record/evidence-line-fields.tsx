/** The fields of one evidence: which kind, what was seen, by whom, when. */
import { useTranslation } from 'react-i18next';
import { EvidenceCode } from '../../../shared/contract/record.ts';
import type { Evidence } from '../../../shared/contract/record.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EvidenceContactFields } from './evidence-contact-fields.tsx';
import type { EvidenceEntry } from './evidence-entry.ts';
import { useToday } from '../../api/use-today.ts';

export function EvidenceLineFields(props: {
  readonly value: EvidenceEntry;
  /** The contact that is stored so far. */
  readonly before: Evidence['contact'];
  readonly onChange: (part: Partial<EvidenceEntry>) => void;
  readonly tried: boolean;
}) {
  const { t } = useTranslation('record');
  const today = useToday();
  const { value, onChange, tried } = props;
  const { name, country } = value.contact;
  return (
    <>
      <div className="columns two">
        <SelectField
          label={t('evidence.form.code')}
          value={value.code}
          options={EvidenceCode.options.map((code) => ({
            value: code,
            label: t('evidence.form.codeOption', { code, meaning: t(`evidenceCode.${code}`) }),
          }))}
          onChange={(code) => onChange({ code })}
        />
        <TextField
          label={t('evidence.form.description')}
          description={t('evidence.form.descriptionNote')}
          value={value.description}
          onChange={(description) => onChange({ description })}
          error={tried && value.description.trim() === '' ? t('missing') : null}
          maxLength={300}
          isRequired
        />
        <TextField
          label={t('evidence.form.seenBy')}
          watch="off"
          optional={t('common:optional')}
          value={value.seenBy}
          onChange={(seenBy) => onChange({ seenBy })}
          maxLength={120}
        />
        <DateField
          label={t('evidence.form.seenOn')}
          value={value.seenOn ?? ''}
          max={today}
          onChange={(day) => onChange({ seenOn: day === '' ? null : day })}
        />
      </div>
      {(value.code === 'T' || name !== '' || country !== '') && (
        <EvidenceContactFields {...props} />
      )}
    </>
  );
}
