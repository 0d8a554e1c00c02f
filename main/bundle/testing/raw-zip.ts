// Builds zip files byte by byte, with every lie a hostile archive may tell. zip.js itself refuses to
// write most of these.
import { crc32, deflateRawSync } from 'node:zlib';

/** One entry; whatever is left out is told truthfully. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array | string;
  readonly stored?: boolean;
  readonly localName?: string;
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly declaredSize?: number;
  readonly declaredCompressedSize?: number;
  readonly crc?: number;
  readonly extra?: Uint8Array;
  /** Points the central record at this offset instead of writing a local record of its own. */
  readonly at?: number;
}

interface Written {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

/** Gives a zip of the entries in order. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const written = entries.map(writeEntry);
  const offsets: number[] = [];
  let offset = 0;
  const locals = written.map(({ local }, index) => {
    const target = entries[index]?.at;
    offsets.push(target ?? offset);
    if (target !== undefined) return Buffer.alloc(0);
    offset += local.length;
    return local;
  });
  const centrals = written.map(({ central }, index) => central(offsets[index] ?? 0));
  return Buffer.concat([...locals, ...centrals, endRecord(entries.length, centrals, offset)]);
}

/** Gives the local record of an entry alone, to hide it inside the content of another. */
export function rawLocalRecord(entry: RawEntry): Uint8Array {
  return writeEntry(entry).local;
}

function writeEntry(entry: RawEntry): Written {
  const content = Buffer.from(entry.content ?? 'x');
  const data = entry.stored === true ? content : deflateRawSync(content);
  const name = Buffer.from(entry.name);
  const localName = entry.localName === undefined ? name : Buffer.from(entry.localName);
  const extra = entry.extra ?? new Uint8Array();
  const common = commonFields(entry, content, data.length);
  const head = Buffer.from([0x50, 0x4b, 3, 4, 20, 0]);
  return {
    local: Buffer.concat([head, common, u16(localName.length, 0), localName, data]),
    central: (offset) =>
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 3, 20, 0]),
        common,
        u16(name.length, extra.length, 0, 0, 0),
        u32(((entry.mode ?? 0o100644) << 16) >>> 0, offset),
        name,
        extra,
      ]),
  };
}

function commonFields(entry: RawEntry, content: Buffer, compressedSize: number): Buffer {
  return Buffer.concat([
    u16(entry.flags ?? 0, entry.method ?? (entry.stored === true ? 0 : 8), 0, 0x5b75),
    u32(
      entry.crc ?? crc32(content),
      entry.declaredCompressedSize ?? compressedSize,
      entry.declaredSize ?? content.length,
    ),
  ]);
}

function endRecord(count: number, centrals: readonly Buffer[], offset: number): Buffer {
  const size = centrals.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([
    Buffer.from([0x50, 0x4b, 5, 6]),
    u16(0, 0, count, count),
    u32(size, offset),
    u16(0),
  ]);
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}
