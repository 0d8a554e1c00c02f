/** Listens for the keys and the native menu, and shows the help; on every screen, also before the vault is open. */
import { lazy, Suspense, useCallback, useState } from 'react';
import type { AppEvents } from '../../shared/contract/events.ts';
import { useEvent } from '../api/client-context.tsx';
import { runShortcut, useShortcut, useShortcutListener } from './use-shortcut.ts';

const HelpDialog = lazy(async () => ({
  default: (await import('./help-dialog.tsx')).HelpDialog,
}));

const onMenu = ({ item }: AppEvents['menu.chosen']) => runShortcut(item);

export function HelpHost() {
  const [isOpen, setOpen] = useState(false);
  useShortcutListener();
  useShortcut(
    'help',
    useCallback(() => setOpen(true), []),
  );
  useEvent('menu.chosen', onMenu);
  return (
    isOpen && (
      <Suspense fallback={null}>
        <HelpDialog onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
