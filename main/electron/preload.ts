/** The whole of what the page can reach: two functions. Runs sandboxed, as one CommonJS file. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('appBridge', {
  send: (request: unknown): Promise<unknown> => ipcRenderer.invoke('app:dispatch', request),
  on: (listener: (event: unknown) => void): (() => void) => {
    // The page gets the payload only, never Electron's event object.
    const forward = (_: unknown, event: unknown) => {
      listener(event);
    };
    ipcRenderer.on('app:event', forward);
    return () => {
      ipcRenderer.removeListener('app:event', forward);
    };
  },
});

// That something was copied, not what: it is taken back when the vault is locked (own-clipboard.ts).
for (const name of ['copy', 'cut'])
  (globalThis as unknown as EventTarget).addEventListener(name, () => {
    ipcRenderer.send('app:copied');
  });
