/** Which characters a WOFF2 file can draw, from its table of characters (W3C WOFF 2.0; OpenType `cmap`, formats 4 and 12). */
import { brotliDecompressSync } from 'node:zlib';

const HEADER_BYTES = 48;
/** Of the tags that the format knows by number, those that matter for finding `cmap`. */
const CMAP = 0;
const [GLYF, LOCA] = [10, 11];
const NULL_TRANSFORM = 3;
const TAG_IN_FULL = 63;

/** Gives the code points. */
export function lettersOfFont(woff2: Uint8Array): Set<number> {
  const bytes = Buffer.from(woff2);
  let at = HEADER_BYTES;
  const varied = (): number => {
    let value = 0;
    for (let byte = 128; byte >= 128;) {
      byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
    }
    return value;
  };
  let [from, cmapAt, cmapEnd] = [0, -1, -1];
  for (let table = bytes.readUInt16BE(12); table > 0; table -= 1) {
    const flags = bytes.readUInt8(at++);
    const tag = flags & 63;
    if (tag === TAG_IN_FULL) at += 4;
    const whole = varied();
    const version = flags >> 6;
    const isTransformed = tag === GLYF || tag === LOCA ? version !== NULL_TRANSFORM : version !== 0;
    const length = isTransformed ? varied() : whole;
    if (tag === CMAP) [cmapAt, cmapEnd] = [from, from + length];
    from += length;
  }
  const packed = bytes.subarray(at, at + bytes.readUInt32BE(20));
  return lettersOfTable(brotliDecompressSync(packed).subarray(cmapAt, cmapEnd));
}

function lettersOfTable(table: Buffer): Set<number> {
  const letters = new Set<number>();
  for (let entry = 0; entry < table.readUInt16BE(2); entry += 1) {
    const sub = table.subarray(table.readUInt32BE(4 + entry * 8 + 4));
    const format = sub.readUInt16BE(0);
    if (format === 12) addGroups(sub, letters);
    if (format === 4) addSegments(sub, letters);
  }
  return letters;
}

function addGroups(sub: Buffer, letters: Set<number>): void {
  for (let group = 0; group < sub.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = sub.readUInt32BE(at); code <= sub.readUInt32BE(at + 4); code += 1)
      letters.add(code);
  }
}

function addSegments(sub: Buffer, letters: Set<number>): void {
  const doubled = sub.readUInt16BE(6);
  const [ends, starts] = [14, 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = sub.readUInt16BE(ends + segment);
    const offset = sub.readUInt16BE(offsets + segment);
    const first = sub.readUInt16BE(starts + segment);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + sub.readUInt16BE(deltas + segment)) & 0xffff
          : sub.readUInt16BE(offsets + segment + offset + 2 * (code - first));
      if (glyph !== 0) letters.add(code);
    }
  }
}
