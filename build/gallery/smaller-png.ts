/** The same picture in fewer bytes: screens have few colours, and a table of them says each pixel in one byte. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes for one pixel: 3, or 4 with opacity. */
  readonly size: number;
  readonly data: Buffer;
}

/** Colours that are kept as they are: grounds, lines, letters. */
const COMMON = 24;
/** No other is moved further than this (of 441): less than a comparison takes for a change. */
const MOST_MOVED = 20;

/** Gives the picture with a table of its colours, in which those of the soft edges of letters share a few places. */
export function smallerPng(png: Buffer): Buffer {
  const pixels = readPixels(png);
  if (pixels === null) return png;
  const { width, height, size, data } = pixels;
  const colours = new Uint32Array(width * height).map((_, at) => data.readUIntBE(at * size, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const table = chooseColours(counts);
  const places = new Map(
    [...counts.keys()].map((colour) => [colour, nearest(table, colour).place]),
  );
  const lines = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => {
    const row = Math.floor(at / width);
    lines[row * (width + 1) + 1 + (at % width)] = places.get(colour) ?? 0;
  });
  const written = Buffer.alloc(table.length * 3);
  table.forEach((colour, place) => written.writeUIntBE(colour, place * 3, 3));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const smaller = Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', written),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return smaller.length < png.length ? smaller : png;
}

/** The commonest colours, then again and again the one that is furthest from all chosen before. */
function chooseColours(counts: ReadonlyMap<number, number>): number[] {
  const sorted = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const chosen = sorted.slice(0, COMMON);
  const rest = sorted.slice(COMMON).map((colour) => ({ colour, far: nearest(chosen, colour).far }));
  while (chosen.length < 256) {
    const furthest = rest.reduce((one, other) => (other.far > one.far ? other : one), {
      colour: 0,
      far: MOST_MOVED,
    });
    if (furthest.far === MOST_MOVED) break;
    chosen.push(furthest.colour);
    for (const one of rest) one.far = Math.min(one.far, distance(one.colour, furthest.colour));
  }
  return chosen;
}

function nearest(table: readonly number[], colour: number): { place: number; far: number } {
  const distances = table.map((one) => distance(one, colour));
  const far = Math.min(...distances);
  return { place: distances.indexOf(far), far };
}

function distance(one: number, other: number): number {
  return Math.hypot(
    (one >> 16) - (other >> 16),
    ((one >> 8) & 255) - ((other >> 8) & 255),
    (one & 255) - (other & 255),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** Reads 8-bit RGB and RGBA without interlace, which is what Chromium writes; null for anything else. */
function readPixels(png: Buffer): Pixels | null {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [depth, kind, , , interlace] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0) return null;
  const size = kind === 2 ? 3 : 4;
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  return { width, height, size, data: unfilter(inflateSync(Buffer.concat(parts)), width, size) };
}

/** Each line of a PNG is written as the difference to its neighbours, in one of five ways. */
function unfilter(raw: Buffer, width: number, size: number): Buffer {
  const stride = width * size;
  const height = raw.length / (stride + 1);
  const data = Buffer.alloc(height * stride);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < size ? 0 : (data[at - size] ?? 0);
      const above = row === 0 ? 0 : (data[at - stride] ?? 0);
      const corner = column < size || row === 0 ? 0 : (data[at - stride - size] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      data[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + (guess ?? 0);
    }
  }
  return data;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const distances = [left, above, corner].map((one) => Math.abs(guess - one));
  const [toLeft = 0, toAbove = 0, toCorner = 0] = distances;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
