/** A whole number, or nothing. */
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  return (
    <AriaNumberField
      className="field"
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : Math.round(value))}
      minValue={props.min ?? 0}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      {...(props.max === undefined ? {} : { maxValue: props.max })}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </Label>
      <Input className="input number-input" />
      {props.description !== undefined && (
        <Text slot="description" className="field-note">
          {props.description}
        </Text>
      )}
      <FieldError className="field-error">{props.error}</FieldError>
    </AriaNumberField>
  );
}
