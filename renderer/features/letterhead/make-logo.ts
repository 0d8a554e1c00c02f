/** From a picture on this computer to a small logo. Nothing but its points goes on: what is drawn anew holds nothing else. */
import { logoLimits, sourceLimits } from '../../../shared/domain/letterhead/logo-limits.ts';
import {
  PICTURE_HEAD_BYTES,
  readPictureHead,
} from '../../../shared/domain/letterhead/picture-head.ts';
import { AppError } from '../../../shared/wire.ts';
import { readBase64 } from '../../ui/file-drop.tsx';

/** How much smaller a logo is drawn when its file is still too large. */
const SMALLER = 0.75;

/**
 * Gives a PNG in base64 that fits. A camera writes the place, the day and its number into its files: the picture is
 * drawn and written anew, so that none of it gets into a document.
 * @throws AppError `invalid-input` / `picture-unknown`, `picture-file-too-large`, `picture-too-large` (details:
 * `width` and `height` in points, `most` in millions of them) or `picture-damaged`
 */
export async function makeLogo(file: File): Promise<string> {
  if (file.size > sourceLimits.bytes) throw new AppError('invalid-input', 'picture-file-too-large');
  const bitmap = await open(file);
  try {
    return await draw(bitmap);
  } finally {
    bitmap.close();
  }
}

async function open(file: File): Promise<ImageBitmap> {
  const head = readPictureHead(
    new Uint8Array(await file.slice(0, PICTURE_HEAD_BYTES).arrayBuffer()),
  );
  if (head.kind !== 'picture') throw new AppError('invalid-input', `picture-${head.kind}`);
  const { width, height } = head;
  if (width * height > sourceLimits.points) {
    const most = sourceLimits.points / 1_000_000;
    throw new AppError('invalid-input', 'picture-too-large', { width, height, most });
  }
  try {
    return await createImageBitmap(file);
  } catch {
    throw new AppError('invalid-input', 'picture-damaged');
  }
}

async function draw(bitmap: ImageBitmap): Promise<string> {
  const { width, height } = bitmap;
  let share = Math.min(1, logoLimits.width / width, logoLimits.height / height);
  for (;;) {
    const png = await drawAt(bitmap, share);
    if (png.size <= logoLimits.bytes) return readBase64(png);
    share *= SMALLER;
  }
}

function drawAt(bitmap: ImageBitmap, share: number): Promise<Blob> {
  const size = (length: number) => Math.max(1, Math.round(length * share));
  const canvas = new OffscreenCanvas(size(bitmap.width), size(bitmap.height));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new AppError('internal');
  // As on paper: what can be seen through would be black in some programs.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
