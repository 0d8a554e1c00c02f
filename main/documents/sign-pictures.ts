/** The pictures of the signs, which Word files carry; read once, when the first file is written. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictograms } from '../../shared/domain/document/pictograms.ts';
import type { Pictogram } from '../../shared/domain/document/pictograms.ts';
import { AppError } from '../../shared/wire.ts';

/** PNG by sign. */
export type SignPictures = ReadonlyMap<Pictogram, Uint8Array>;

/** `folder` holds `<sign>.png`. Fails with `storage` / `labels-unsound`, as of a damaged installation. */
export function createSignPictures(folder: string): () => Promise<SignPictures> {
  let reading: Promise<SignPictures> | null = null;

  async function read(): Promise<SignPictures> {
    try {
      return new Map(
        await Promise.all(
          pictograms.map(async (name): Promise<[Pictogram, Uint8Array]> => [
            name,
            await readFile(join(folder, `${name}.png`)),
          ]),
        ),
      );
    } catch {
      throw new AppError('storage', 'labels-unsound', { language: 'pictograms' });
    }
  }

  return () => (reading ??= read());
}
