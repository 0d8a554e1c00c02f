// Packs parts the way Excel does: flags for fast deflate, no date, and room to grow in the local header
// of the first part only. A strict reader that refused this would refuse most real lists.
import { crc32, deflateRawSync } from 'node:zlib';

/** Gives a zip of these texts, in this order, laid out as Excel lays it out. */
export function zipAsExcel(parts: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [index, [name, text]] of Object.entries(parts).entries()) {
    const content = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(content, { level: 1 });
    const growth = index === 0 ? growthHint() : Buffer.alloc(0);
    const common = commonFields(content, packed);
    const path = Buffer.from(name, 'latin1');
    const lengths = [uint16(path.length), uint16(growth.length)];
    const record = [uint32(0x04034b50), common, ...lengths, path, growth, packed];
    local.push(...record);
    const places = [uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset)];
    const entry = [uint16(path.length), uint16(0), ...places, path];
    central.push(uint32(0x02014b50), uint16(45), common, ...entry);
    offset += Buffer.concat(record).length;
  }
  const directory = Buffer.concat(central);
  const count = uint16(Object.keys(parts).length);
  const sizes = [uint32(directory.length), uint32(offset), uint16(0)];
  const end = [uint32(0x06054b50), uint16(0), uint16(0), count, count, ...sizes];
  return Buffer.concat([...local, directory, ...end]);
}

function commonFields(content: Buffer, packed: Buffer): Buffer {
  const methodAndDate = [uint16(20), uint16(6), uint16(8), uint16(0), uint16(0x21)];
  const sizes = [uint32(packed.length), uint32(content.length)];
  return Buffer.concat([...methodAndDate, uint32(crc32(content)), ...sizes]);
}

// Extra field 0xA220, "Microsoft Open Packaging growth hint": signature, padding value, zeros.
function growthHint(): Buffer {
  return Buffer.concat([
    uint16(0xa220),
    uint16(264),
    uint16(0xa028),
    uint16(260),
    Buffer.alloc(260),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
