/** Logos of nobody, drawn in code: a mark and a name in block letters. */
import { writePng } from '../../../main/documents/png.ts';

type Colour = readonly [red: number, green: number, blue: number];
export type Mark = 'house' | 'ring' | 'bars' | 'none';

export interface DrawnLogo {
  readonly mark: Mark;
  /** Capital letters and spaces. */
  readonly words: string;
  readonly colour: Colour;
  /** Points of the picture for each point of a letter. */
  readonly scale?: number;
}

/** Five points across, seven down; each row as five bits. */
const letters: Readonly<Record<string, readonly number[]>> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16],
  I: [14, 4, 4, 4, 4, 4, 14],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  P: [30, 17, 17, 30, 16, 16, 16],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  V: [17, 17, 17, 17, 17, 10, 4],
};

const HIGH = 13;

/** Whether a point of the mark is inked, in a square of thirteen. */
function inMark(mark: Mark, x: number, y: number): boolean {
  if (mark === 'house')
    return y < 6 ? Math.abs(x - 6) <= y : x >= 2 && x <= 10 && !(y > 8 && x > 4 && x < 8);
  if (mark === 'ring') return Math.abs(Math.hypot(x - 6, y - 6) - 5) < 1.2;
  return mark === 'bars' && x % 4 !== 3 && y >= 12 - (x + 1);
}

function inWords(words: string, x: number, y: number): boolean {
  const row = letters[words[Math.floor(x / 6)] ?? ' ']?.[y - 3] ?? 0;
  return x % 6 < 5 && ((row >> (4 - (x % 6))) & 1) === 1;
}

/** Gives a PNG on white. */
export function aLogo({ mark, words, colour, scale = 6 }: DrawnLogo): Uint8Array {
  const textFrom = mark === 'none' ? 0 : HIGH + 3;
  const across = textFrom + words.length * 6;
  const [width, height] = [across * scale, HIGH * scale];
  const length = width * 3 + 1;
  const lines = new Uint8Array(length * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    lines[y * length] = 0;
    for (let x = 0; x < width; x += 1) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
      const isInk =
        column < HIGH && mark !== 'none'
          ? inMark(mark, column, row)
          : column >= textFrom && inWords(words, column - textFrom, row);
      if (isInk) lines.set(colour, y * length + 1 + x * 3);
    }
  }
  return writePng({ width, height, channels: 3, lines });
}

/** The same in base64, as the window sends it. */
export const aLogoInBase64 = (logo: DrawnLogo): string =>
  Buffer.from(aLogo(logo)).toString('base64');

export const centreLogo: DrawnLogo = { mark: 'house', words: 'CASA PROVA', colour: [11, 74, 111] };
export const funderLogos: readonly DrawnLogo[] = [
  { mark: 'ring', words: 'FONDO DI PROVA', colour: [120, 30, 60] },
  { mark: 'bars', words: 'PROVA', colour: [30, 110, 60] },
];
