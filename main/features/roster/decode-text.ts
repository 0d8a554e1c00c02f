// Turns the bytes of a text file into text. UTF-8 and marked UTF-16 are certain; the Windows code
// page of western Europe is a guess that is only made when UTF-8 is impossible, and then checked.
import { AppError } from '../../../shared/wire.ts';

const otherFormats = ['PK\u0003\u0004', '%PDF', '\u00D0\u00CF\u0011\u00E0', '{\\rtf'];

// Four accented letters in a row occur in no western European word: the page was another one.
const wrongPage = /[\u00C0-\u00FF]{4}|[\u0081\u008D\u008F\u0090\u009D]/u;

/**
 * Gives the text of a file without its byte order mark.
 *
 * @throws AppError `invalid-input`: `not-a-spreadsheet` for other kinds of file, `not-utf8` when the
 *   characters cannot be told.
 */
export function decodeText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (otherFormats.some((mark) => start.startsWith(mark))) {
    throw new AppError('invalid-input', 'not-a-spreadsheet');
  }
  const text = decode(bytes, start);
  // Zero bytes are UTF-16 without its mark, or no text at all.
  if (text === null || text.includes('\0')) throw new AppError('invalid-input', 'not-utf8');
  return text;
}

function decode(bytes: Uint8Array, start: string): string | null {
  const isLittle = start.startsWith('\u00FF\u00FE');
  if (isLittle || start.startsWith('\u00FE\u00FF')) {
    // Half a character at the end is a file that was cut off.
    return bytes.length % 2 === 0 ? decodeAs(isLittle ? 'utf-16le' : 'utf-16be', bytes) : null;
  }
  return decodeAs('utf-8', bytes) ?? decodeWestern(bytes);
}

function decodeWestern(bytes: Uint8Array): string | null {
  const text = decodeAs('windows-1252', bytes);
  return text === null || wrongPage.test(text) ? null : text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
