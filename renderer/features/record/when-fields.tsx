/** Where, from when, until when, how many hours: as exactly as the person says it. */
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface When {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly hours: number | null;
}

export function WhenFields(props: {
  readonly value: When;
  readonly onChange: (part: Partial<When>) => void;
}) {
  const { t } = useTranslation('record');
  const { value, onChange } = props;
  return (
    <div className="columns four">
      <TextField
        label={t('when.place')}
        description={t('when.placeNote')}
        value={value.place}
        onChange={(place) => onChange({ place })}
        maxLength={120}
      />
      <TextField
        label={t('when.from')}
        description={t('when.note')}
        value={value.from}
        onChange={(from) => onChange({ from })}
        maxLength={60}
      />
      <TextField
        label={t('when.to')}
        description={t('when.note')}
        value={value.to}
        onChange={(to) => onChange({ to })}
        maxLength={60}
      />
      <NumberField
        label={t('when.hours')}
        description={t('when.hoursNote')}
        value={value.hours}
        onChange={(hours) => onChange({ hours })}
        max={100_000}
      />
    </div>
  );
}
