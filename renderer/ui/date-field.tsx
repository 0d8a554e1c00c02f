/** A day, as the browser's own field: keyboard, screen reader and both directions come with it. */
import { useId } from 'react';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly isRequired?: boolean;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
}

export function DateField(props: DateFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = props.error ?? props.description;
  return (
    <div className="field">
      <label htmlFor={id} className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </label>
      <input
        id={id}
        className="input"
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        required={props.isRequired}
        disabled={props.isDisabled}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {note ? (
        <span id={noteId} className={props.error ? 'field-error' : 'field-note'}>
          {note}
        </span>
      ) : null}
    </div>
  );
}
