/** A short list of lines, such as tasks or tools: one field each, one more button. */
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

export interface ListFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly addLabel: string;
  /** Name of one line, for those who cannot see the list: "Task 2". */
  readonly lineLabel: (number: number) => string;
  readonly removeLabel: (number: number) => string;
  readonly description?: string | undefined;
  readonly maxLines: number;
  readonly maxLength: number;
}

export function ListField(props: ListFieldProps) {
  const { value, onChange } = props;
  return (
    <fieldset className="field">
      <legend>{props.label}</legend>
      {props.description !== undefined && <p className="field-note">{props.description}</p>}
      <ol className="stack-small">
        {value.map((line, index) => (
          <li key={index} className="input-group">
            <TextField
              label={props.lineLabel(index + 1)}
              hideLabel
              value={line}
              maxLength={props.maxLength}
              onChange={(text) => onChange(value.map((one, at) => (at === index ? text : one)))}
            />
            <Button
              variant="quiet"
              small
              icon="remove"
              label={props.removeLabel(index + 1)}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            >
              {null}
            </Button>
          </li>
        ))}
      </ol>
      {value.length < props.maxLines && (
        <div>
          <Button small icon="add" onPress={() => onChange([...value, ''])}>
            {props.addLabel}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
