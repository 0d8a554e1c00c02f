/** When the computer sleeps, or its screen is locked, the vault is locked too. */
import { powerMonitor } from 'electron';
import type { SupervisedApp } from '../service/supervised-app.ts';

/** How long the window may take to store what is typed, in milliseconds; then the vault is locked without it. */
const WINDOW_MS = 4000;

export function lockWithSystem(espor: SupervisedApp): void {
  let timer: NodeJS.Timeout | undefined;
  const lock = (): void => {
    espor.events.publish('lock.wanted', {});
    clearTimeout(timer);
    // A window that hangs must not keep the vault open; locking what is locked does nothing.
    timer = setTimeout(() => void espor.dispatch({ channel: 'vault.lock' }), WINDOW_MS);
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  // Another user of the computer is let in (macOS).
  powerMonitor.on('user-did-resign-active', lock);
}
