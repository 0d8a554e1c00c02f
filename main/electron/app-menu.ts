/** The native menu: the few things an operating system expects there, in the operator's language. */
import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { AppEvents } from '../../shared/contract/events.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import type { MenuApp } from '../window/bridge.ts';
import { currentLanguage, readNativeWords } from '../window/native-words.ts';

type Label = (key: string) => string;
type WindowItem = AppEvents['menu.chosen']['item'];

/** Shows the menu, and shows it again when the language in the settings changes. */
export async function installAppMenu(windowApp: MenuApp, resourcesFolder: string): Promise<void> {
  const choose = (item: WindowItem) => windowApp.events.publish('menu.chosen', { item });
  let shown = '';
  const show = async () => {
    const language = await currentLanguage(windowApp);
    if (language === shown) return;
    shown = language;
    const labels = await readNativeWords(resourcesFolder, language, 'menu');
    const isRightToLeft = directionOf(language) === 'rtl';
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        template((key) => labels[key] ?? key, windowItems(choose, isRightToLeft)),
      ),
    );
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

type WindowItems = Readonly<
  Record<WindowItem, Pick<MenuItemConstructorOptions, 'click' | 'accelerator'>>
>;

/**
 * What only the window can do. Its keys are shown here and heard there (renderer/app/shortcuts.ts):
 * registered twice, they would be done twice. A Mac registers them always, and asks the window first.
 */
function windowItems(choose: (item: WindowItem) => void, isRightToLeft: boolean): WindowItems {
  const item = (name: WindowItem, accelerator: string, onMac: string) => ({
    accelerator: process.platform === 'darwin' ? onMac : accelerator,
    registerAccelerator: false,
    click: () => choose(name),
  });
  return {
    back: item('back', isRightToLeft ? 'Alt+Right' : 'Alt+Left', 'Cmd+['),
    forward: item('forward', isRightToLeft ? 'Alt+Left' : 'Alt+Right', 'Cmd+]'),
    lock: item('lock', 'Ctrl+L', 'Cmd+L'),
    palette: item('palette', 'Ctrl+K', 'Cmd+K'),
    help: item('help', 'F1', 'F1'),
  };
}

function template(label: Label, inWindow: WindowItems): MenuItemConstructorOptions[] {
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
      submenu: [
        { label: label('lock'), ...inWindow.lock },
        line,
        isMac ? item('close', 'closeWindow') : item('quit', 'quit'),
      ],
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
      label: label('go'),
      submenu: [
        { label: label('back'), ...inWindow.back },
        { label: label('forward'), ...inWindow.forward },
        line,
        { label: label('search'), ...inWindow.palette },
      ],
    },
    {
      label: label('window'),
      submenu: [item('minimize', 'minimize'), item('close', 'closeWindow')],
    },
    {
      label: label('help'),
      role: 'help',
      submenu: [{ label: label('shortcuts'), ...inWindow.help }],
    },
    ...(app.isPackaged ? [] : [development]),
  ];
}
