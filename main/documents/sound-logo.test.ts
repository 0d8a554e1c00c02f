/** What comes as a logo is a picture and nothing else, or it does not come in. */
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logoLimits } from '../../shared/domain/letterhead/logo-limits.ts';
import { aLogo, centreLogo } from '../../tests/harness/builders/logos.ts';
import { readPng } from './png.ts';
import { soundLogo } from './sound-logo.ts';

const sound = Buffer.from(aLogo(centreLogo));
const SIGNATURE = sound.subarray(0, 8);
/** Where the first chunk after the head begins: signature, then the head with its length, name and sum. */
const AFTER_HEAD = 8 + 25;

const damaged = { code: 'invalid-input', reason: 'logo-damaged' };
const tooLarge = { code: 'invalid-input', reason: 'logo-too-large' };

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

interface Head {
  readonly width?: number;
  readonly height?: number;
  /** Depth, colour type, compression, filter, interlacing. */
  readonly how?: readonly number[];
}

/** A picture whose sums are right, whatever it says. */
function aPng({ width = 2, height = 2, how = [8, 0, 0, 0, 0] }: Head, packed: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, Buffer.from(how)])),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Two lines of two grey points. */
const lines = Buffer.from([0, 10, 20, 0, 30, 40]);
const whole = deflateSync(lines);

function refusal(bytes: Uint8Array): unknown {
  try {
    return soundLogo(bytes).bytes.length;
  } catch (error) {
    return error;
  }
}

describe('a sound logo', () => {
  it('comes in with its size and its points', () => {
    const { bytes, width, height } = soundLogo(sound);
    expect([width, height]).toEqual([sound.readUInt32BE(16), sound.readUInt32BE(20)]);
    expect(readPng(bytes, logoLimits)).toEqual(readPng(sound, logoLimits));
  });

  it('leaves behind what a camera or a program wrote into it', () => {
    const told = Buffer.concat([
      sound.subarray(0, AFTER_HEAD),
      chunk('tEXt', Buffer.from('Author\u0000somebody')),
      chunk('eXIf', Buffer.from('where it was taken')),
      sound.subarray(AFTER_HEAD),
    ]);
    const kept = Buffer.from(soundLogo(told).bytes).toString('latin1');
    expect(told.toString('latin1')).toContain('where it was taken');
    expect(kept).not.toContain('where it was taken');
    expect(kept).not.toContain('somebody');
    expect(kept.match(/IHDR|IDAT|IEND|[a-zA-Z]{4}(?=Author)/gu)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it('may come in several parts', () => {
    const parted = Buffer.concat([
      aPng({}, whole.subarray(0, 4)).subarray(0, -12),
      chunk('IDAT', whole.subarray(4)),
      chunk('IEND', new Uint8Array()),
    ]);
    expect(soundLogo(parted)).toMatchObject({ width: 2, height: 2 });
  });
});

describe('no logo', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a photo of a camera', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
    ['a signature alone', SIGNATURE],
    ['a file cut off', sound.subarray(0, sound.length - 20)],
    ['a file without its end', sound.subarray(0, sound.length - 12)],
    ['something after its end', Buffer.concat([sound, Buffer.from('PK')])],
    ['points without a head', Buffer.concat([SIGNATURE, sound.subarray(AFTER_HEAD)])],
    ['no points', aPng({}, new Uint8Array())],
    ['fewer points than it says', aPng({ height: 3 }, whole)],
    ['more points than it says', aPng({ height: 1 }, whole)],
    ['no width', aPng({ width: 0 }, whole)],
    ['sixteen bits', aPng({ how: [16, 0, 0, 0, 0] }, whole)],
    ['a palette', aPng({ how: [8, 3, 0, 0, 0] }, whole)],
    ['interlacing', aPng({ how: [8, 0, 0, 0, 1] }, whole)],
    ['a filter that nobody knows', aPng({}, deflateSync(Buffer.from([0, 10, 20, 9, 30, 40])))],
    ['wider than is kept', aPng({ width: 901, height: 1 }, deflateSync(Buffer.alloc(902)))],
    ['a head that promises the sky', aPng({ width: 0xffffffff, height: 0xffffffff }, whole)],
  ])('is %s', (_, bytes) => {
    expect(refusal(bytes)).toMatchObject(damaged);
  });

  it('is a small file that would unpack to a large one', () => {
    const bomb = aPng({}, deflateSync(Buffer.alloc(200_000_000)));
    expect(bomb.length).toBeLessThan(logoLimits.bytes);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(bomb)).toMatchObject(damaged);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('is a file that is too heavy, whatever is in it', () => {
    expect(refusal(Buffer.alloc(logoLimits.bytes + 1))).toMatchObject(tooLarge);
  });

  it('is a file in which any one bit has changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: sound.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(sound);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(refusal(changed)).toMatchObject(damaged);
      }),
    );
  });
});
