/** What only the system shows and does: its dialogs, the menu, one program at a time, and the end of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { electronCommand, environmentOn } from '../../../harness/open-electron-window.ts';
import { connectToScreen } from '../../../harness/x11-screen.ts';
import { expect, test } from '../../electron-fixtures.ts';

test('asks for a folder through the dialog of the system', async ({ open }) => {
  const { electron, page, started } = await open({ practice: true });
  const chosen = join(started.folder, 'elsewhere');
  const answerWith = (filePaths: string[]) =>
    electron.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = (...given: unknown[]) => {
        Reflect.set(globalThis, 'asked', given.at(-1));
        return Promise.resolve({ canceled: paths.length === 0, filePaths: paths });
      };
    }, filePaths);
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  const choose = page.getByRole('button', { name: 'Choose another folder' });

  await answerWith([]);
  await choose.click();
  await expect(page.getByText(started.outputFolder)).toBeVisible();
  await answerWith([chosen]);
  await choose.click();
  await expect(page.getByText(chosen)).toBeVisible();
  const asked = await electron.evaluate(() => Reflect.get(globalThis, 'asked') as unknown);
  expect(asked).toEqual({ properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] });
  expect((await started.client.settings.get()).outputFolder).toBe(chosen);
});

interface MenuLine {
  readonly label: string;
  readonly key: string | null;
}

function readMenu(electron: ElectronApplication): Promise<Record<string, MenuLine[]>> {
  return electron.evaluate(({ Menu }) => {
    const keyOf = (item: object): unknown => {
      // Electron's types leave it out.
      const ask: unknown = Reflect.get(item, 'getDefaultRoleAccelerator');
      return typeof ask === 'function' ? ask.call(item) : null;
    };
    const menus = Menu.getApplicationMenu()?.items ?? [];
    return Object.fromEntries(
      menus.map((menu) => [
        menu.label,
        (menu.submenu?.items ?? [])
          .filter(({ type }) => type !== 'separator')
          .map((item) => ({
            label: item.label,
            key: (item.accelerator ?? keyOf(item) ?? null) as string | null,
          })),
      ]),
    );
  });
}

test('has a menu with keys in the language of the operator, and follows a change of it', async ({
  open,
}) => {
  const { electron, started } = await open({ language: 'it' });
  const menu = await readMenu(electron);
  expect(Object.keys(menu)).toEqual([
    'File',
    'Modifica',
    'Vista',
    'Vai',
    'Finestra',
    'Aiuto',
    'Sviluppo',
  ]);
  expect(menu['File']).toEqual([
    { label: 'Blocca', key: 'Ctrl+L' },
    { label: 'Esci da ESPoR', key: 'CommandOrControl+Q' },
  ]);
  expect(menu['Modifica']).toContainEqual({ label: 'Copia', key: 'CommandOrControl+C' });
  expect(menu['Modifica']).toContainEqual({ label: 'Annulla', key: 'CommandOrControl+Z' });
  expect(menu['Vista']).toContainEqual({ label: 'Ingrandisci', key: 'CommandOrControl+Plus' });
  expect(menu['Vista']).toContainEqual({ label: 'Schermo intero', key: 'F11' });
  expect(menu['Finestra']).toContainEqual({
    label: 'Chiudi finestra',
    key: 'CommandOrControl+W',
  });
  const lines = Object.values(menu).flat();
  expect(lines.filter(({ label, key }) => label === '' || key === null)).toEqual([]);

  await started.client.settings.setLanguage({ language: 'ar' });
  await expect.poll(async () => Object.keys(await readMenu(electron))[1]).toBe('تحرير');
});

test('makes the text larger and ends by the keys of the menu, pressed on the keyboard', async ({
  open,
  display,
}) => {
  const { electron, page } = await open();
  const screen = await connectToScreen(display.number ?? 0);
  const window = await electron.browserWindow(page);
  const zoom = () => window.evaluate(({ webContents }) => webContents.getZoomLevel());
  expect(await zoom()).toBe(0);
  await screen.press('Control', 'Shift', '=');
  await expect.poll(zoom).toBeGreaterThan(0);
  await screen.press('Control', '0');
  await expect.poll(zoom).toBe(0);

  const ended = once(electron.process(), 'exit');
  await screen.press('Control', 'q');
  expect((await ended)[0]).toBe(0);
  screen.close();
});

test('opens once: a second start brings the first window to the front and ends well', async ({
  open,
  display,
}) => {
  const { electron, page, started, complaints } = await open();
  const window = await electron.browserWindow(page);
  // Another window takes the keyboard, as another program would.
  await electron.evaluate(async ({ BrowserWindow }) => {
    const other = new BrowserWindow({ width: 300, height: 200 });
    await other.loadURL('about:blank').catch(() => undefined);
    other.focus();
  });
  const isInFront = () => window.evaluate((target) => target.isFocused());
  await expect.poll(isInFront).toBe(false);

  const { executablePath, args } = electronCommand(started.folder);
  const second = spawn(executablePath, args, { env: environmentOn(display), stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect.poll(isInFront).toBe(true);
  // Of the other window, which has no policy.
  complaints.splice(0);
});
