/** One of a few, in the browser's own list. */
import { useId } from 'react';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly Option<T>[];
  readonly description?: string | undefined;
  readonly error?: string | null;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const id = useId();
  const error = props.error ?? null;
  const notes = [
    ...(props.description === undefined ? [] : [`${id}-note`]),
    ...(error === null ? [] : [`${id}-error`]),
  ];
  return (
    <div className="field">
      <label htmlFor={id} className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </label>
      <span className="select">
        <select
          id={id}
          className="input"
          value={props.value}
          disabled={props.isDisabled}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- where a form begins with it
          autoFocus={props.autoFocus}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={notes.length === 0 ? undefined : notes.join(' ')}
          onChange={(event) => {
            const chosen = props.options.find(({ value }) => value === event.target.value);
            if (chosen !== undefined) props.onChange(chosen.value);
          }}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
      {props.description !== undefined && (
        <span id={`${id}-note`} className="field-note">
          {props.description}
        </span>
      )}
      {error !== null && (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      )}
    </div>
  );
}
