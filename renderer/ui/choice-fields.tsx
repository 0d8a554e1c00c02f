/** Boxes to tick and circles to choose from. */
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from './icon.tsx';
import type { Option } from './select-field.tsx';

export interface CheckboxFieldProps {
  /** Nodes, because a name in another script carries its own direction. */
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean;
}

function Box() {
  return (
    <span className="box" aria-hidden="true">
      <Icon name="check" small />
    </span>
  );
}

export function CheckboxField(props: CheckboxFieldProps) {
  return (
    <Checkbox
      className="choice"
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
    >
      <Box />
      <span>
        {props.label}
        {props.description !== undefined && <span className="note after">{props.description}</span>}
      </span>
    </Checkbox>
  );
}

export interface GroupFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly (Option<T> & { readonly description?: string })[];
  readonly hideLabel?: boolean;
  /** One below the other instead of in a row. */
  readonly list?: boolean;
}

export function CheckboxGroupField<T extends string>(
  props: GroupFieldProps<T> & {
    readonly value: readonly T[];
    readonly onChange: (value: T[]) => void;
  },
) {
  const known = props.options.map(({ value }) => value);
  return (
    <CheckboxGroup
      className="field"
      value={[...props.value]}
      onChange={(values) => props.onChange(known.filter((value) => values.includes(value)))}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </Label>
      <div className={props.list === true ? 'choices list' : 'choices'}>
        {props.options.map(({ value, label, description }) => (
          <Checkbox key={value} value={value} className="choice">
            <Box />
            <span>
              {label}
              {description !== undefined && <span className="note after">{description}</span>}
            </span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

interface OneOf<T extends string> extends GroupFieldProps<T> {
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
}

export function RadioGroupField<T extends string>(
  props: OneOf<T> & { readonly error?: string | null },
) {
  return (
    <RadioGroup
      className="field"
      value={props.value}
      onChange={(value) => pick(props, value)}
      isDisabled={props.isDisabled ?? false}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </Label>
      <div className={props.list === true ? 'choices list' : 'choices'}>
        {props.options.map(({ value, label, description }) => (
          <Radio key={value} value={value} className="choice">
            <span className="box round" aria-hidden="true" />
            <span>
              {label}
              {description !== undefined && <span className="note after">{description}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className="field-error">{props.error}</FieldError>
    </RadioGroup>
  );
}

/** A radio group in one line, for rows of a grid. Arrow keys move, as in every radio group. */
export function SegmentedField<T extends string>(props: OneOf<T>) {
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={props.value}
      onChange={(value) => pick(props, value)}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </Label>
      <div className="segments">
        {props.options.map(({ value, label, description }) => (
          <Radio
            key={value}
            value={value}
            className="segment"
            {...(description === undefined ? {} : { 'aria-label': description })}
          >
            {label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function pick<T extends string>({ options, onChange }: OneOf<T>, chosen: string): void {
  const option = options.find(({ value }) => value === chosen);
  if (option !== undefined) onChange(option.value);
}
