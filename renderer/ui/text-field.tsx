/** A line or a few lines of text, with its label, a word of help and what is wrong with it. */
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { cleanText } from '../../shared/domain/text/text-problem.ts';
import { useRemarks } from './field-watch.ts';
import type { FieldWatch } from './field-watch.ts';
import { TextRemarks } from './text-remarks.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly multiline?: boolean;
  readonly rows?: number;
  /** The person's words: set in the book face. */
  readonly words?: boolean;
  /** The language of the text; it decides its direction. */
  readonly language?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly hideLabel?: boolean;
  /** Shown after the label of a field that may stay empty. */
  readonly optional?: string;
  readonly type?: 'text' | 'search';
  readonly inputMode?: 'numeric' | 'text';
  /** What is looked for in the text instead of what every field looks for; `off` for names and codes. */
  readonly watch?: FieldWatch | 'off';
}

export function TextField(props: TextFieldProps) {
  const { multiline = false, words = false, language, maxLength } = props;
  // What nobody can see nobody can delete: invisible direction characters of a paste go at once.
  const change = (value: string) => props.onChange(cleanText(value, multiline));
  const direction = language === undefined ? 'auto' : directionOf(language);
  const shared = {
    className: words ? 'input words' : 'input',
    dir: direction,
    ...(language === undefined ? {} : { lang: language }),
  };
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={change}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(props.type === undefined ? {} : { type: props.type })}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
        {props.optional !== undefined && <span className="optional after">{props.optional}</span>}
      </Label>
      {multiline ? <TextArea {...shared} rows={props.rows ?? 3} /> : <Input {...shared} />}
      <Below {...props} />
      <FieldError className="field-error">{props.error}</FieldError>
    </AriaTextField>
  );
}

/** The word of help, and what the text holds that is better left out. */
function Below({ value, description, watch, type, inputMode }: TextFieldProps) {
  const isWatched = watch !== 'off' && type !== 'search' && inputMode !== 'numeric';
  const remarks = useRemarks(value, isWatched ? watch : 'off');
  if (!isWatched && description === undefined) return null;
  return (
    <Text slot="description" elementType="div" className="field-below">
      {description !== undefined && <div className="field-note">{description}</div>}
      {isWatched && <TextRemarks remarks={remarks} />}
    </Text>
  );
}
