/** Which set of colours the window wears. */
import type { Settings } from '../../shared/contract/settings.ts';

const wishesContrast = window.matchMedia('(prefers-contrast: more)');
let chosen: Settings['theme'] = 'system';

function show(): void {
  // Light and dark follow the computer in the styles; a third set of colours needs a name to be asked for.
  const theme = chosen === 'system' && wishesContrast.matches ? 'contrast' : chosen;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
wishesContrast.addEventListener('change', show);

/** Applies a theme; `system` leaves the choice to the computer. */
export function applyTheme(theme: Settings['theme']): void {
  chosen = theme;
  show();
}
