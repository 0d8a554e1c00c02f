/** Opens the palette by its key; its script is loaded when it is first opened. */
import { lazy, Suspense } from 'react';
import { useShortcut } from '../use-shortcut.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette.tsx')).CommandPalette,
}));

export interface PaletteHostProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function PaletteHost({ isOpen, onOpen, onClose }: PaletteHostProps) {
  useShortcut('palette', onOpen);
  return (
    isOpen && (
      <Suspense fallback={null}>
        <CommandPalette onClose={onClose} />
      </Suspense>
    )
  );
}
