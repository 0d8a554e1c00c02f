/** One or several languages, found by typing a part of their name. */
import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface LanguageOption {
  readonly code: string;
  readonly name: string;
}

interface Shared {
  readonly label: string;
  readonly languages: readonly LanguageOption[];
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly placeholder?: string | undefined;
}

interface PickerProps extends Shared {
  readonly chosen: string | null;
  readonly onPick: (code: string) => void;
  readonly clearOnPick: boolean;
}

function Picker(props: PickerProps) {
  const nameOf = (code: string | null) =>
    props.languages.find((one) => one.code === code)?.name ?? '';
  const [text, setText] = useState(nameOf(props.chosen));
  return (
    <ComboBox
      className="field"
      inputValue={text}
      onInputChange={setText}
      selectedKey={props.clearOnPick ? null : props.chosen}
      onSelectionChange={(key) => {
        if (key === null) return;
        props.onPick(String(key));
        setText(props.clearOnPick ? '' : nameOf(String(key)));
      }}
      defaultItems={props.languages}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      menuTrigger="focus"
    >
      <Label className="field-label">{props.label}</Label>
      <span className="select">
        <Input className="input" placeholder={props.placeholder ?? ''} />
      </span>
      {props.error ? <span className="field-error">{props.error}</span> : null}
      {props.description !== undefined && <span className="field-note">{props.description}</span>}
      <Popover className="popover">
        <ListBox<LanguageOption> className="list-box">
          {(item) => (
            <ListBoxItem id={item.code} className="list-item" textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

export function LanguageField(
  props: Shared & { readonly value: string | null; readonly onChange: (code: string) => void },
) {
  return <Picker {...props} chosen={props.value} onPick={props.onChange} clearOnPick={false} />;
}

export interface LanguagesFieldProps extends Shared {
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
  /** "Remove {{language}}", with the name put in. */
  readonly removeLabel: (name: string) => string;
}

/** Several languages, the most familiar first. */
export function LanguagesField(props: LanguagesFieldProps) {
  const chosen = props.value.map((code) => ({
    code,
    name: props.languages.find((one) => one.code === code)?.name ?? code,
  }));
  const open = props.languages.filter(({ code }) => !props.value.includes(code));
  return (
    <div className="field">
      <Picker
        {...props}
        languages={open}
        key={props.value.join(' ')}
        chosen={null}
        onPick={(code) => props.onChange([...props.value, code])}
        clearOnPick
      />
      <ul className="token-list">
        {chosen.map(({ code, name }) => (
          <li key={code} className="token">
            {name}
            <AriaButton
              className="token-remove"
              aria-label={props.removeLabel(name)}
              onPress={() => props.onChange(props.value.filter((one) => one !== code))}
            >
              <Icon name="close" small />
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
