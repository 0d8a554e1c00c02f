/** Which set of colours the window wears. */
import type { Settings } from '../../shared/contract/settings.ts';

/** Applies a theme; `system` leaves the choice to the computer. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
