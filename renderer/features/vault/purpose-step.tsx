/** What the operator has come for: real people, practice, or a vault that was elsewhere. */
import { useTranslation } from 'react-i18next';
import { RadioGroupField } from '../../ui/choice-fields.tsx';

const purposes = ['real', 'practice', 'backup'] as const;
export type Purpose = (typeof purposes)[number];

export interface PurposeStepProps {
  readonly value: Purpose;
  readonly onChange: (value: Purpose) => void;
}

export function PurposeStep({ value, onChange }: PurposeStepProps) {
  const { t } = useTranslation('vault');
  return (
    <RadioGroupField
      label={t('firstRun.purpose.title')}
      hideLabel
      list
      value={value}
      onChange={onChange}
      options={purposes.map((purpose) => ({
        value: purpose,
        label: t(`firstRun.purpose.${purpose}`),
        description: t(`firstRun.purpose.${purpose}Note`),
      }))}
    />
  );
}
