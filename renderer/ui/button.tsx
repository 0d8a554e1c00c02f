/** Something that happens when it is pressed, and a link that looks like it. One primary one per screen. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link as AriaLink } from 'react-aria-components/Link';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

interface Look {
  readonly variant?: 'primary' | 'normal' | 'quiet';
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export interface ButtonProps extends Look {
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** Under way: the button stays where it is and cannot be pressed again. */
  readonly pending?: boolean;
  /** For a button whose words are not enough out of their context: "Remove Samira A.". */
  readonly label?: string;
  readonly autoFocus?: boolean;
  /**
   * The id of the text beside it that says why it cannot be pressed now. Unlike one that is disabled it can be
   * reached by the keyboard and says so.
   */
  readonly barredBy?: string | undefined;
  /** Closes the dialog around it when `close`. */
  readonly slot?: 'close';
}

function lookOf({ variant = 'normal', small = false }: Look): string {
  return ['button', variant !== 'normal' && variant, small && 'small'].filter(Boolean).join(' ');
}

export function Button(props: ButtonProps) {
  const {
    onPress,
    type = 'button',
    isDisabled = false,
    pending = false,
    label,
    autoFocus = false,
    slot,
    barredBy,
  } = props;
  if (barredBy !== undefined) return <BarredButton {...props} reasonId={barredBy} />;
  return (
    <AriaButton
      className={lookOf(props)}
      type={type}
      isDisabled={isDisabled}
      isPending={pending}
      autoFocus={autoFocus}
      {...(onPress === undefined ? {} : { onPress })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(slot === undefined ? {} : { slot })}
    >
      {props.icon !== undefined && <Icon name={props.icon} small />}
      {props.children}
    </AriaButton>
  );
}

/** Presses go nowhere, also those that would send a form. */
function BarredButton(props: ButtonProps & { readonly reasonId: string }) {
  return (
    <button
      className={lookOf(props)}
      type="button"
      aria-disabled="true"
      aria-describedby={props.reasonId}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      {props.icon !== undefined && <Icon name={props.icon} small />}
      {props.children}
    </button>
  );
}

export function ButtonLink(props: Look & { readonly href: string; readonly label?: string }) {
  return (
    <AriaLink
      className={lookOf(props)}
      href={props.href}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      {props.icon !== undefined && <Icon name={props.icon} small />}
      {props.children}
    </AriaLink>
  );
}
