/** Logos as they come into the vault: read whole, and written anew, so that nothing but the picture is kept. */
import { logoLimits } from '../../shared/domain/letterhead/logo-limits.ts';
import { AppError } from '../../shared/wire.ts';
import { readPng, writePng } from './png.ts';

export interface SoundLogo {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the same picture as a PNG of our own: texts, places, times and whatever else was in the file are gone. The
 * window has made it small already; here it is not taken at its word.
 * @throws AppError `invalid-input` / `logo-too-large` or `logo-damaged`
 */
export function soundLogo(bytes: Uint8Array): SoundLogo {
  if (bytes.length > logoLimits.bytes) throw new AppError('invalid-input', 'logo-too-large');
  const raster = readPng(bytes, logoLimits);
  if (raster === null) throw new AppError('invalid-input', 'logo-damaged');
  return { bytes: writePng(raster), width: raster.width, height: raster.height };
}
