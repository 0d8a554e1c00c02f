/**
 * PNG pictures of the one kind that browsers write: eight bits for each channel, no palette, not interlaced
 * (https://www.w3.org/TR/png-3/). Anything else is no picture here.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 2 grey and alpha, 3 colours, 4 colours and alpha. */
  readonly channels: Channels;
  /** Line by line, each after the byte that names its filter. */
  readonly lines: Uint8Array;
}

type Channels = 1 | 2 | 3 | 4;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channelsOfType: ReadonlyMap<number, Channels> = new Map([
  [0, 1],
  [4, 2],
  [2, 3],
  [6, 4],
]);
const LAST_FILTER = 4;

/** Gives the picture, or null where the bytes are damaged, of another kind, or larger than `most`. */
export function readPng(
  bytes: Uint8Array,
  most: { readonly width: number; readonly height: number },
): Raster | null {
  const chunks = readChunks(Buffer.from(bytes));
  const head = chunks?.[0];
  if (chunks === null || head?.type !== 'IHDR' || head.data.length !== 13) return null;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (width < 1 || height < 1 || width > most.width || height > most.height) return null;
  const [depth, type = -1, compression, filter, interlaced] = head.data.subarray(8);
  const channels = channelsOfType.get(type);
  if (channels === undefined || depth !== 8) return null;
  if (compression !== 0 || filter !== 0 || interlaced !== 0) return null;
  const packed = chunks.filter((chunk) => chunk.type === 'IDAT').map(({ data }) => data);
  const lines = inflated(Buffer.concat(packed), (width * channels + 1) * height);
  if (lines === null || !hasKnownFilters(lines, width * channels + 1)) return null;
  return { width, height, channels, lines };
}

/** Gives the file: its size, its points and its end, nothing else. */
export function writePng({ width, height, channels, lines }: Raster): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = [...channelsOfType].find(([, count]) => count === channels)?.[0] ?? 0;
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(lines, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Every chunk up to the end of the file; null where one is cut off, or not what its sum says. */
function readChunks(bytes: Buffer): Chunk[] | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== bytes.readUInt32BE(end - 4)) return null;
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4) });
    at = end;
  }
  return at === bytes.length && chunks.at(-1)?.type === 'IEND' ? chunks : null;
}

/** Never unpacks more than the head of the file has promised, however small the file is. */
function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    const lines = inflateSync(packed, { maxOutputLength: size });
    return lines.length === size ? lines : null;
  } catch {
    return null;
  }
}

function hasKnownFilters(lines: Buffer, length: number): boolean {
  for (let at = 0; at < lines.length; at += length)
    if ((lines[at] ?? 0) > LAST_FILTER) return false;
  return true;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
