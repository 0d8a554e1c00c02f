/** The native menu: the few things an operating system expects there, in the operator's language. */
import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { WindowApp } from '../window/bridge.ts';
import { currentLanguage, readNativeWords } from './native-words.ts';

type Label = (key: string) => string;

/** Shows the menu, and shows it again when the language in the settings changes. */
export async function installAppMenu(windowApp: WindowApp, resourcesFolder: string): Promise<void> {
  let shown = '';
  const show = async () => {
    const language = await currentLanguage(windowApp);
    if (language === shown) return;
    shown = language;
    const labels = await readNativeWords(resourcesFolder, language, 'menu');
    Menu.setApplicationMenu(Menu.buildFromTemplate(template((key) => labels[key] ?? key)));
  };
  windowApp.events.subscribe(({ topic, payload }) => {
    const isSettings =
      typeof payload === 'object' &&
      payload !== null &&
      Reflect.get(payload, 'feature') === 'settings';
    if (topic === 'data.changed' && isSettings) void show();
  });
  await show();
}

function template(label: Label): MenuItemConstructorOptions[] {
  const item = (
    role: NonNullable<MenuItemConstructorOptions['role']>,
    key: string,
  ): MenuItemConstructorOptions => ({ role, label: label(key) });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = process.platform === 'darwin';
  const hiding = [
    item('hide', 'hide'),
    item('hideOthers', 'hideOthers'),
    item('unhide', 'showAll'),
  ];
  const appMenu = {
    label: app.name,
    submenu: [item('about', 'about'), line, ...hiding, line, item('quit', 'quit')],
  };
  const development = {
    label: label('development'),
    submenu: [item('reload', 'reload'), item('toggleDevTools', 'developerTools')],
  };
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: label('file'),
      submenu: [isMac ? item('close', 'closeWindow') : item('quit', 'quit')],
    },
    {
      label: label('edit'),
      submenu: [
        item('undo', 'undo'),
        item('redo', 'redo'),
        line,
        item('cut', 'cut'),
        item('copy', 'copy'),
        item('paste', 'paste'),
        item('selectAll', 'selectAll'),
      ],
    },
    {
      label: label('view'),
      submenu: [
        item('zoomIn', 'zoomIn'),
        item('zoomOut', 'zoomOut'),
        item('resetZoom', 'resetZoom'),
        line,
        item('togglefullscreen', 'fullScreen'),
      ],
    },
    {
      label: label('window'),
      submenu: [item('minimize', 'minimize'), item('close', 'closeWindow')],
    },
    ...(app.isPackaged ? [] : [development]),
  ];
}
