/** Whose vault it is. */
import { useTranslation } from 'react-i18next';
import { centreCountries } from '../../../shared/domain/centre-countries.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface CentreDraft {
  readonly centreName: string;
  readonly country: string;
  readonly operatorName: string;
}

export interface CentreStepProps {
  readonly draft: CentreDraft;
  readonly onChange: (part: Partial<CentreDraft>) => void;
  /** True once the operator tried to go on with something missing. */
  readonly tried: boolean;
}

export function CentreStep({ draft, onChange, tried }: CentreStepProps) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  const missing = (value: string) => (tried && value.trim() === '' ? t('firstRun.missing') : null);
  const options = centreCountries
    .map((value) => ({ value, label: format.country(value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <div className="stack measure">
      <TextField
        label={t('firstRun.centre.name')}
        watch="off"
        value={draft.centreName}
        onChange={(centreName) => onChange({ centreName })}
        error={missing(draft.centreName)}
        maxLength={120}
        isRequired
      />
      <SelectField
        label={t('firstRun.centre.country')}
        value={draft.country}
        onChange={(country) => onChange({ country })}
        options={options}
      />
      <TextField
        label={t('firstRun.centre.operator')}
        watch="off"
        description={t('firstRun.centre.operatorNote')}
        value={draft.operatorName}
        onChange={(operatorName) => onChange({ operatorName })}
        error={missing(draft.operatorName)}
        maxLength={120}
        isRequired
      />
    </div>
  );
}
