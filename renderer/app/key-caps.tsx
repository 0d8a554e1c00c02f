/** Keys as they stand on the keyboard, in the words of the window. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import { keyCaps, keysOf } from './shortcut-keys.ts';
import type { ShortcutId } from './shortcuts.ts';
import { currentKeyboard } from './use-shortcut.ts';

/** Not every face of type has arrows: they are drawn, and named for those who listen. */
const arrows: Readonly<Record<string, IconName>> = {
  left: 'back',
  right: 'forward',
  up: 'up',
  down: 'down',
};

/** The first keys of a shortcut, for a place beside a button. */
export function FirstKeys({ id }: { readonly id: ShortcutId }) {
  const [keys] = keysOf(id, currentKeyboard());
  return keys === undefined ? null : <KeyCaps keys={keys} />;
}

/** One chord: Ctrl, then K. Always in the order in which the keys are held, whatever the direction. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  const { t } = useTranslation('shortcuts');
  return (
    <span className="keys" dir="ltr">
      {keyCaps(keys, currentKeyboard()).map((cap, index) => {
        const text = 'letter' in cap ? cap.letter : t(`key.${cap.name}`);
        const drawing = 'name' in cap ? arrows[cap.name] : undefined;
        return (
          <Fragment key={text}>
            {index > 0 && '+'}
            <kbd>
              {drawing !== undefined && <Icon name={drawing} small />}
              <span className={drawing === undefined ? undefined : 'visually-hidden'}>{text}</span>
            </kbd>
          </Fragment>
        );
      })}
    </span>
  );
}
