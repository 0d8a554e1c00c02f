/** A secret phrase: hidden, shown on request, with a word when the capitals are locked. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { Button } from './button.tsx';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly capitalsLocked: string;
  readonly autoFocus?: boolean;
  readonly isNew?: boolean;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  const [capitals, setCapitals] = useState(false);
  const look = (event: KeyboardEvent) => setCapitals(event.getModifierState('CapsLock'));
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      type={shown ? 'text' : 'password'}
      autoComplete={props.isNew === true ? 'new-password' : 'current-password'}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      onKeyUp={look}
    >
      <Label className="field-label">{props.label}</Label>
      <div className="input-group">
        <Input className="input" dir="ltr" spellCheck={false} />
        <Button variant="quiet" small icon="eye" onPress={() => setShown(!shown)}>
          {shown ? props.hideLabel : props.showLabel}
        </Button>
      </div>
      {props.description !== undefined && (
        <Text slot="description" className="field-note">
          {props.description}
        </Text>
      )}
      <span role="status" className="field-error">
        {capitals ? props.capitalsLocked : ''}
      </span>
      {/* Told at once: whoever pressed Enter is still in the field. */}
      <span role="alert">
        <FieldError className="field-error">{props.error}</FieldError>
      </span>
    </TextField>
  );
}
