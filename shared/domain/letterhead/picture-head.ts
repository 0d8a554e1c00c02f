/** How large a picture is, read from the first bytes of its file: before anything is unpacked. PNG, JPEG and WebP. */

export type PictureHead =
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  /** Of one of the three kinds, and its size is not where it should be. */
  | { readonly kind: 'damaged' }
  /** Of another kind: a drawing, a document, a text. */
  | { readonly kind: 'unknown' };

type Size = readonly [width: number, height: number];

/** As much of a file as has to be read: in a JPEG previews and colour profiles stand before the size. */
export const PICTURE_HEAD_BYTES = 1_048_576;

/** `bytes` is the beginning of the file, or the whole of it. */
export function readPictureHead(bytes: Uint8Array): PictureHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = readers.find(({ isIt }) => isIt(view));
  if (reader === undefined) return { kind: 'unknown' };
  let size: Size | null = null;
  try {
    size = reader.size(view);
  } catch (error) {
    // It ends before its size is said.
    if (!(error instanceof RangeError)) throw error;
  }
  if (size === null || size[0] === 0 || size[1] === 0) return { kind: 'damaged' };
  return { kind: 'picture', width: size[0], height: size[1] };
}

interface Reader {
  readonly isIt: (view: DataView) => boolean;
  /** Fails with a RangeError where the file is too short. */
  readonly size: (view: DataView) => Size | null;
}

const readers: readonly Reader[] = [
  { isIt: (view) => startsWith(view, 0, '\u0089PNG\r\n\u001A\n'), size: sizeOfPng },
  { isIt: (view) => startsWith(view, 0, '\u00FF\u00D8\u00FF'), size: sizeOfJpeg },
  {
    isIt: (view) => startsWith(view, 0, 'RIFF') && startsWith(view, 8, 'WEBP'),
    size: sizeOfWebp,
  },
];

function startsWith(view: DataView, at: number, letters: string): boolean {
  if (view.byteLength < at + letters.length) return false;
  return Array.from(letters).every(
    (letter, index) => view.getUint8(at + index) === letter.charCodeAt(0),
  );
}

/** https://www.w3.org/TR/png-3/#11IHDR */
function sizeOfPng(view: DataView): Size | null {
  return startsWith(view, 12, 'IHDR') ? [view.getUint32(16), view.getUint32(20)] : null;
}

/** Markers that begin a frame (ITU-T T.81, table B.1); three of that range are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers without a length after them. */
const standsAlone = (marker: number): boolean =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

function sizeOfJpeg(view: DataView): Size | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    else at += 2 + Math.max(view.getUint16(at + 2), 2);
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function sizeOfWebp(view: DataView): Size | null {
  if (startsWith(view, 12, 'VP8X')) return [1 + uint24(view, 24), 1 + uint24(view, 27)];
  if (startsWith(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
  }
  if (!startsWith(view, 12, 'VP8 ')) return null;
  return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}
