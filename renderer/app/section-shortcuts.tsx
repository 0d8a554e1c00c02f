/** The keys that work on every screen of an open vault. */
import { useCallback } from 'react';
import { focusToasts } from '../ui/toasts.tsx';
import { go, goBack, goForward, href } from './router.ts';
import { useLock } from './use-lock.ts';
import { useShortcut } from './use-shortcut.ts';

const toToday = () => go(href());
const toPeople = () => go(href('people'));
const toGroups = () => go(href('groups'));
const toTransfer = () => go(href('transfer'));
const toSettings = () => go(href('settings'));
const toNewPerson = () => go(href('people', 'new'));
const toNewGroup = () => go(href('groups', 'new'));

export function SectionShortcuts() {
  const lock = useLock();
  useShortcut('today', toToday);
  useShortcut('people', toPeople);
  useShortcut('groups', toGroups);
  useShortcut('transfer', toTransfer);
  useShortcut('settings', toSettings);
  useShortcut('newPerson', toNewPerson);
  useShortcut('newGroup', toNewGroup);
  useShortcut('back', goBack);
  useShortcut('forward', goForward);
  useShortcut('messages', focusToasts);
  useShortcut(
    'lock',
    useCallback(() => {
      // A field that is left stores what is in it.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      lock();
    }, [lock]),
  );
  return null;
}
