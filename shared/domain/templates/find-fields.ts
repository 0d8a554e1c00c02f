/** Finds the fields in the text of one paragraph, however many pieces a writing program has made of it. */
import { fieldOf } from './template-fields.ts';

/** What stands between double braces; `from` and `to` are places in the text. */
export interface FoundField {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const whole = /\{\{([^{}]*)\}\}/gu;

export function findFields(text: string): FoundField[] {
  return [...text.matchAll(whole)].map((match) => ({
    name: match[1] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** As much of a paragraph as tells where in it something is wrong. */
const SHOWN = 30;

/** Gives the piece of the text where a field was begun and not ended or the other way round; null where there is none. */
export function brokenField(text: string): string | null {
  // What is whole leaves a gap as wide as itself, so that places stay places in the text.
  const rest = text.replace(whole, (field) => ' '.repeat(field.length));
  const loose = /\{\{|\}\}/u.exec(rest);
  if (loose === null) return inSingleBraces(rest);
  const isStart = loose[0] === '{{';
  const [from, to] = isStart
    ? [loose.index, loose.index + SHOWN]
    : [Math.max(0, rest.lastIndexOf('{', loose.index)), loose.index + 2];
  return rest.slice(Math.max(from, to - SHOWN), to).trim();
}

/** Single braces are text like any other, unless a field stands in them. */
function inSingleBraces(text: string): string | null {
  const single = [...text.matchAll(/\{([^{}]*)\}/gu)];
  return single.find(([, name = '']) => fieldOf(name) !== null)?.[0] ?? null;
}
