import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { isRecordView, protectRecordViews } from './record-views.ts';

test.each([
  ['app://espor/index.html#/people/1b/experience', true],
  ['app://espor/index.html#/groups/1b', true],
  ['app://espor/index.html#/meetings/1b', true],
  ['app://espor/index.html#/people', false],
  ['app://espor/index.html#/', false],
  ['app://espor/index.html#/settings', false],
  ['app://espor/index.html', false],
])('%s: %s', (url, expected) => {
  expect(isRecordView(url)).toBe(expected);
});

function fakeWindow() {
  const set: boolean[] = [];
  const webContents = new EventEmitter();
  const window = { webContents, setContentProtection: (on: boolean) => set.push(on) };
  const goTo = (hash: string, isMainFrame = true) =>
    webContents.emit('did-navigate-in-page', {}, `app://espor/index.html${hash}`, isMainFrame);
  return { window: window as unknown as BrowserWindow, set, goTo };
}

test('protects the window while a record is shown, where the system can', () => {
  const { window, set, goTo } = fakeWindow();
  protectRecordViews(window, 'win32');
  goTo('#/people/1b');
  goTo('#/settings', false);
  goTo('#/settings');
  expect(set).toEqual([true, false]);
});

test('does nothing where it would have no effect', () => {
  const { window, set, goTo } = fakeWindow();
  protectRecordViews(window, 'linux');
  goTo('#/people/1b');
  expect(set).toEqual([]);
});
