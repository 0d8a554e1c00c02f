/** The styles of the window as data, for the tests of the design language. */
import { readdirSync, readFileSync } from 'node:fs';

export interface StyleFile {
  readonly path: string;
  /** Without comments; what stood in them is blank, so that lines keep their numbers. */
  readonly text: string;
}

/** Gives every stylesheet of the window. */
export function readStyles(): StyleFile[] {
  return readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .map((name) => `renderer/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({
      path,
      text: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, (comment) =>
        comment.replace(/[^\n]/gu, ' '),
      ),
    }));
}

export interface Declaration {
  readonly path: string;
  readonly line: number;
  readonly property: string;
  readonly value: string;
}

/** Every `property: value;` of a stylesheet. */
export function declarationsOf({ path, text }: StyleFile): Declaration[] {
  return [...text.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/gu)].map((found) => ({
    path,
    line: text.slice(0, found.index).split('\n').length,
    property: found[1] ?? '',
    value: (found[2] ?? '').trim().replace(/\s+/gu, ' '),
  }));
}

/** The custom properties of the first rule with this selector, inside the media query when one is named. */
export function tokensOf(text: string, selector: string, media?: string): Map<string, string> {
  const from = media === undefined ? 0 : text.indexOf(`@media ${media} {`);
  const start = from < 0 ? -1 : text.indexOf(`${selector} {`, from);
  if (start < 0) return new Map();
  const body = text.slice(text.indexOf('{', start), text.indexOf('}', start) + 1);
  return new Map(
    declarationsOf({ path: '', text: body })
      .filter(({ property }) => property.startsWith('--'))
      .map(({ property, value }) => [property, value]),
  );
}

type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`; anything else has no contrast of its own and is refused. */
function readColour(value: string): Colour {
  const digits = /^#([0-9a-f]{6})$/u.exec(value)?.[1];
  if (digits === undefined) throw new Error(`not a colour of six digits: ${value}`);
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio of two colours. */
export function contrastOf(one: string, other: string): number {
  const [bright = 0, dark = 0] = [one, other]
    .map((value) => luminance(readColour(value)))
    .sort((first, second) => second - first);
  return (bright + 0.05) / (dark + 0.05);
}
