/** Size and place of the window, kept in a small file; a broken file or a missing screen means the usual size. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A place on the screens, in the system's own measure. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds: Rectangle | null;
  readonly isMaximized: boolean;
}

const NO_STATE: WindowState = { bounds: null, isMaximized: false };

/** Gives the kept state, its bounds only if they still meet one of the screens. */
export function readWindowState(file: string, screens: readonly Rectangle[]): WindowState {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof state !== 'object' || state === null || !('bounds' in state)) return NO_STATE;
    const bounds = toRectangle(state.bounds);
    return {
      bounds: bounds !== null && screens.some((screen) => overlaps(screen, bounds)) ? bounds : null,
      isMaximized: 'isMaximized' in state && state.isMaximized === true,
    };
  } catch {
    return NO_STATE;
  }
}

/** Keeps the state; a disk that refuses costs the operator nothing but the place of the window. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
  } catch {
    // Nothing to do: the next start opens at the usual size.
  }
}

function toRectangle(value: unknown): Rectangle | null {
  if (typeof value !== 'object' || value === null) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => {
    const number: unknown = Reflect.get(value, key);
    return typeof number === 'number' && Number.isInteger(number) ? number : null;
  });
  if (x == null || y == null || width == null || height == null) return null;
  return width < 400 || height < 300 ? null : { x, y, width, height };
}

function overlaps(screen: Rectangle, bounds: Rectangle): boolean {
  const across =
    Math.min(screen.x + screen.width, bounds.x + bounds.width) - Math.max(screen.x, bounds.x);
  const down =
    Math.min(screen.y + screen.height, bounds.y + bounds.height) - Math.max(screen.y, bounds.y);
  return across >= 100 && down >= 100;
}
