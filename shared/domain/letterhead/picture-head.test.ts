import { describe, expect, test } from 'vitest';
import { readPictureHead } from './picture-head.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...part],
    ),
  );

const png = bytes(
  [0x89],
  'PNG\r\n',
  [0x1a, 0x0a],
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 0x2e, 0xe0],
  [0, 0, 0x23, 0x28],
);
const jpeg = bytes(
  [0xff, 0xd8],
  // A preview of a camera, with what looks like a frame inside it.
  [0xff, 0xe1, 0, 9],
  [0xff, 0xc0, 0, 11, 8, 0, 1],
  [0xff, 0xff, 0xc2, 0, 17, 8, 0x23, 0x28, 0x2e, 0xe0, 3],
);
const vp8 = bytes(
  'RIFF',
  [0, 0, 0, 0],
  'WEBPVP8 ',
  [0, 0, 0, 0],
  [0, 0, 0, 0x9d, 1, 0x2a],
  [0x58, 2, 0x2c, 0x41],
);
const vp8l = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0], [0x2f], [0x57, 0xc2, 0x4a, 0]);
const vp8x = bytes(
  'RIFF',
  [0, 0, 0, 0],
  'WEBPVP8X',
  [10, 0, 0, 0],
  [0, 0, 0, 0],
  [0xdf, 0x2e, 0],
  [0x27, 0x23, 1],
);

describe('the size of a picture', () => {
  test.each([
    ['PNG', png, 12_000, 9000],
    ['JPEG, after a preview', jpeg, 12_000, 9000],
    ['WebP', vp8, 600, 300],
    ['WebP without loss', vp8l, 600, 300],
    ['WebP with a long head', vp8x, 12_000, 74_536],
  ])('%s', (_, head, width, height) => {
    expect(readPictureHead(head)).toEqual({ kind: 'picture', width, height });
  });

  test('is read from the middle of other bytes too', () => {
    const around = new Uint8Array([1, 2, 3, ...png, 4]);
    expect(readPictureHead(around.subarray(3))).toMatchObject({ width: 12_000 });
  });

  test.each([
    ['PNG', png],
    ['JPEG', jpeg],
    ['WebP', vp8],
    ['WebP without loss', vp8l],
    ['WebP with a long head', vp8x],
  ])('is not guessed where the file is cut off: %s', (_, head) => {
    const sizes = Array.from({ length: head.length - 2 }, (__, length) =>
      readPictureHead(head.subarray(0, length)),
    );
    expect(sizes.filter(({ kind }) => kind === 'picture')).toEqual([]);
    expect(sizes.at(-1)).toEqual({ kind: 'damaged' });
  });

  test.each([
    ['nothing', ''],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['a document', '%PDF-1.7'],
    ['another kind of picture', 'GIF89a'],
  ])('is unknown of %s', (_, text) => {
    expect(readPictureHead(bytes(text))).toEqual({ kind: 'unknown' });
  });

  test('is damaged where a JPEG loses its way, or is of no size', () => {
    expect(readPictureHead(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0, 0]))).toEqual({
      kind: 'damaged',
    });
    expect(readPictureHead(bytes([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 9]))).toEqual({
      kind: 'damaged',
    });
  });
});
