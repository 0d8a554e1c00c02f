import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWindowState, writeWindowState } from './window-state.ts';

describe('window state', () => {
  const folder = mkdtempSync(join(tmpdir(), 'espor-window-'));
  const file = join(folder, 'window.json');
  const screens = [{ x: 0, y: 0, width: 1280, height: 720 }];
  const bounds = { x: 10, y: 20, width: 1000, height: 700 };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives back what was kept', () => {
    writeWindowState(file, { bounds, isMaximized: true });
    expect(readWindowState(file, screens)).toEqual({ bounds, isMaximized: true });
  });

  it('forgets a place on a screen that is gone', () => {
    writeWindowState(file, { bounds: { ...bounds, x: 2000 }, isMaximized: false });
    expect(readWindowState(file, screens).bounds).toBeNull();
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"bounds":{"x":"1"}}',
    '{"bounds":{"x":1,"y":1,"width":1,"height":1}}',
  ])('opens at the usual size when the file holds %j', (text) => {
    writeFileSync(file, text);
    expect(readWindowState(file, screens)).toEqual({ bounds: null, isMaximized: false });
  });
});
