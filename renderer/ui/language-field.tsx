/** One or several languages, found by typing a part of their name. */
import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { foldText } from '../../shared/domain/languages/fold-text.ts';
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
  /** Takes the keyboard at once, without opening its list: it stands in for the field before it. */
  readonly takesOver?: boolean;
}

/** Those whose name holds the text, the ones that begin with it first: "Arabic" before "Algerian Arabic". */
function findLanguages(languages: readonly LanguageOption[], text: string): LanguageOption[] {
  const wanted = foldText(text);
  const names = languages.map((one) => ({ one, name: foldText(one.name) }));
  const holding = names.filter(({ name }) => name.includes(wanted));
  return [
    ...holding.filter(({ name }) => name.startsWith(wanted)),
    ...holding.filter(({ name }) => !name.startsWith(wanted)),
  ].map(({ one }) => one);
}

function Picker(props: PickerProps) {
  const nameOf = (code: string | null) =>
    props.languages.find((one) => one.code === code)?.name ?? '';
  const [text, setText] = useState(nameOf(props.chosen));
  const { languages, chosen } = props;
  // Changed from outside, as an undo does: the name follows.
  const [shown, setShown] = useState(chosen);
  if (shown !== chosen) {
    setShown(chosen);
    setText(nameOf(chosen));
  }
  // What is chosen already is no search: the whole list stays to choose another from.
  const found = useMemo(
    () =>
      findLanguages(
        languages,
        text === languages.find(({ code }) => code === chosen)?.name ? '' : text,
      ),
    [languages, text, chosen],
  );
  const pick = (code: string) => {
    props.onPick(code);
    setText(props.clearOnPick ? '' : nameOf(code));
  };
  /** The field is left: what stands in it is what is chosen, never half a name that looks like it. */
  const settle = () => {
    const [first] = found;
    const isMeant = found.length === 1 || foldText(first?.name ?? '') === foldText(text);
    if (text.trim() !== '' && first !== undefined && isMeant) pick(first.code);
    else setText(props.clearOnPick ? '' : nameOf(chosen));
  };
  const takeFirst = (event: KeyboardEvent<HTMLElement>) => {
    const [first] = found;
    const isOnOption = (event.target as Element).hasAttribute('aria-activedescendant');
    const isSearched = text.trim() !== '' && text !== nameOf(chosen);
    if (event.key !== 'Enter' || isOnOption || !isSearched || first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    pick(first.code);
  };
  return (
    <ComboBox
      className="field"
      inputValue={text}
      onInputChange={setText}
      selectedKey={props.clearOnPick ? null : props.chosen}
      onSelectionChange={(key) => {
        if (key === null || key === chosen) settle();
        else pick(String(key));
      }}
      items={found}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      menuTrigger={props.takesOver === true ? 'input' : 'focus'}
      autoFocus={props.takesOver ?? false}
    >
      <Label className="field-label">{props.label}</Label>
      <span className="select" onKeyDownCapture={takeFirst}>
        <Input className="input" placeholder={props.placeholder ?? ''} />
      </span>
      {props.description !== undefined && <span className="field-note">{props.description}</span>}
      {props.error ? <span className="field-error">{props.error}</span> : null}
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
  // After each change an empty field takes the keyboard, so that it is never left nowhere.
  const [round, setRound] = useState(0);
  const change = (codes: string[]) => {
    props.onChange(codes);
    setRound((before) => before + 1);
  };
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
        key={round}
        takesOver={round > 0}
        chosen={null}
        onPick={(code) => change([...props.value, code])}
        clearOnPick
      />
      <ul className="token-list">
        {chosen.map(({ code, name }) => (
          <li key={code} className="token">
            {name}
            <AriaButton
              className="token-remove"
              aria-label={props.removeLabel(name)}
              onPress={() => change(props.value.filter((one) => one !== code))}
            >
              <Icon name="close" small />
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
