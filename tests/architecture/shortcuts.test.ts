/** One table of keys: what the operator reads about them and what the program hears must be the same. */
import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { describe, expect, it } from 'vitest';
import { keyCaps } from '../../renderer/app/shortcut-keys.ts';
import type { Keyboard } from '../../renderer/app/shortcut-keys.ts';
import { shortcuts, shortcutScopes } from '../../renderer/app/shortcuts.ts';
import type { Shortcut, ShortcutId, ShortcutScope } from '../../renderer/app/shortcuts.ts';
import { readSourceFiles } from './source-files.ts';

const words = JSON.parse(readFileSync('resources/locales/en/shortcuts.json', 'utf8')) as {
  readonly note: string;
  readonly scope: Readonly<Record<ShortcutScope, string>>;
  readonly does: Readonly<Record<ShortcutId, string>>;
  readonly key: Readonly<Record<string, string>>;
};
const table: readonly (Shortcut & { readonly id: ShortcutId })[] = shortcuts;
const keyboard: Keyboard = { isMac: false, direction: 'ltr' };
const mac: Keyboard = { isMac: true, direction: 'ltr' };

function write(keys: readonly string[], on: Keyboard): string {
  return keys
    .map((one) =>
      keyCaps(one, on)
        .map((cap) => ('letter' in cap ? cap.letter : (words.key[cap.name] ?? cap.name)))
        .join('+'),
    )
    .join(' or ');
}

function writeScope(scope: ShortcutScope): string {
  const rows = table
    .filter((one) => one.scope === scope)
    .map(
      ({ id, keys, macKeys }) =>
        `| ${words.does[id]} | ${write(keys, keyboard)} | ${write(macKeys ?? keys, mac)} |`,
    );
  return [
    `## ${words.scope[scope]}`,
    '',
    '| | Keys | On a Mac |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const page = [
  '# Keys',
  '',
  `${words.note} The program shows this list with F1.`,
  '',
  'In a window that reads from right to left, back and forward change places: the key points where the arrow of',
  'the button points. Letters and digits are keys of the keyboard, also on a French or an Arabic one.',
  '',
  ...shortcutScopes.map((scope) => `${writeScope(scope)}\n`),
  'Written from `renderer/app/shortcuts.ts`: after a change there, `npx vitest run tests/architecture/shortcuts.test.ts -u`.',
].join('\n');

const sources = readSourceFiles();

describe('shortcuts', () => {
  it('are told in docs/shortcuts.md as the table has them', async () => {
    const { code, errors } = await format('docs/shortcuts.md', page);
    expect(errors).toEqual([]);
    await expect(code).toMatchFileSnapshot('../../docs/shortcuts.md');
  });

  it('are answered by somebody', () => {
    const code = sources
      .filter(({ path }) => path.startsWith('renderer/') && !path.includes('.test.'))
      .map(({ text }) => text)
      .join('\n');
    const silent = table
      .filter(({ listener }) => listener === 'window')
      .filter(({ id }) => !new RegExp(`useShortcut\\(\\s*'${id}'`, 'u').test(code));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('stand in the native menu with the same keys', () => {
    const menu = readFileSync('main/electron/app-menu.ts', 'utf8');
    const asAccelerator = (keys: string, mod: string, back: string, ahead: string) =>
      keys.replace('Mod', mod).replace('Back', back).replace('Ahead', ahead);
    for (const id of ['back', 'forward', 'palette', 'help'] as const) {
      const found = table.find((one) => one.id === id);
      const [keys = ''] = found?.keys ?? [];
      const [onMac = keys] = found?.macKeys ?? [];
      const item = new RegExp(`item\\('${id}',([^\\n]*)\\)`, 'u').exec(menu)?.[1] ?? '';
      expect(item).toContain(`'${asAccelerator(keys, 'Ctrl', 'Left', 'Right')}'`);
      expect(item).toContain(`'${asAccelerator(onMac, 'Cmd', 'Left', 'Right')}'`);
      if (/Back|Ahead/u.test(keys))
        expect(item).toContain(`'${asAccelerator(keys, 'Ctrl', 'Right', 'Left')}'`);
    }
  });
});
