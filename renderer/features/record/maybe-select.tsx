/** One of a few, or "not said". */
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import type { Option, SelectFieldProps } from '../../ui/select-field.tsx';

export interface MaybeSelectProps<T extends string> extends Omit<
  SelectFieldProps<T | ''>,
  'value' | 'onChange' | 'options'
> {
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  readonly options: readonly Option<T>[];
  /** Instead of "not said". */
  readonly noneLabel?: string;
}

export function MaybeSelect<T extends string>(props: MaybeSelectProps<T>) {
  const { t } = useTranslation('record');
  const { value, onChange, options, noneLabel, ...rest } = props;
  return (
    <SelectField<T | ''>
      {...rest}
      value={value ?? ''}
      options={[{ value: '', label: noneLabel ?? t('common:notSaid') }, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
