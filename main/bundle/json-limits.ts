// Size limits for JSON from outside, and the scan that enforces two of them before any parsing.
import { BundleError } from './bundle-errors.ts';

/** Limits for every JSON file of a bundle; sizes in bytes, strings measured as UTF-8. */
export const JSON_LIMITS = {
  maxBytes: 50_000_000,
  maxDepth: 32,
  maxStringBytes: 100_000,
  maxItems: 100_000,
} as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Checks nesting depth and items per array or object in one pass over the text, without building
 * anything. It does not judge the syntax; JSON.parse does that afterwards.
 *
 * @throws BundleError `content-invalid` beyond the limits.
 */
export function assertShallowJson(text: string): void {
  // Commas seen so far in each open array or object; the outermost first.
  const commas: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charAt(index)) {
      case '"':
        index = endOfString(text, index);
        break;
      case '[':
      case '{':
        if (commas.push(0) > JSON_LIMITS.maxDepth) throw new BundleError('content-invalid');
        break;
      case ']':
      case '}':
        commas.pop();
        break;
      case ',':
        countComma(commas);
        break;
      default:
    }
  }
}

function countComma(commas: number[]): void {
  const seen = (commas.pop() ?? 0) + 1;
  if (seen >= JSON_LIMITS.maxItems) throw new BundleError('content-invalid');
  commas.push(seen);
}

// The index of the closing quote, or of the end of the text when there is none.
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) {
    index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  }
  return index;
}
