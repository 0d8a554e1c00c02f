/** The head of the documents: kept by the centre, printed by every writer. */
import type { Letterhead, LetterheadText, Logo } from '../../../shared/contract/letterhead.ts';
import type { Letterhead as PrintedLetterhead } from '../../../shared/domain/document/outline.ts';
import { mostLogos } from '../../../shared/domain/letterhead/logo-limits.ts';
import { printedLetterhead } from '../../../shared/domain/letterhead/printed-letterhead.ts';
import { AppError } from '../../../shared/wire.ts';
import { soundLogo } from '../../documents/sound-logo.ts';
import type { Ids } from '../../ports/ids.ts';
import type { LetterheadRepository } from './letterhead.repository.ts';

export interface LetterheadDependencies {
  readonly kept: LetterheadRepository;
  readonly ids: Ids;
}

export type LetterheadService = ReturnType<typeof createLetterheadService>;

export function createLetterheadService({ kept, ids }: LetterheadDependencies) {
  /** What there is after a change. */
  async function after(change: Promise<void>): Promise<Letterhead> {
    await change;
    return kept.read();
  }

  return {
    get: (): Promise<Letterhead> => kept.read(),

    /** Its lines, for what says them without the logos. */
    text: (): Promise<LetterheadText> => kept.readText(),

    /** As documents print it; null where nothing is set. */
    printed: async (): Promise<PrintedLetterhead | null> => printedLetterhead(await kept.read()),

    saveText: (text: LetterheadText): Promise<Letterhead> => after(kept.writeText(text)),

    /** @throws AppError `invalid-input` / `logo-damaged` or `logo-too-large`, `refused` / `too-many-logos` */
    async addLogo({ place, name, png }: Pick<Logo, 'place' | 'name' | 'png'>): Promise<Letterhead> {
      const { logos } = await kept.read();
      if (logos.filter((logo) => logo.place === place).length >= mostLogos[place])
        throw new AppError('refused', 'too-many-logos');
      const sound = soundLogo(Buffer.from(png, 'base64'));
      const base64 = Buffer.from(sound.bytes).toString('base64');
      const { width, height } = sound;
      return after(kept.addLogo({ id: ids.next(), place, name, png: base64, width, height }));
    },

    /** @throws AppError `not-found` / `logo` */
    renameLogo: (id: string, name: string): Promise<Letterhead> => after(kept.renameLogo(id, name)),

    /** @throws AppError `not-found` / `logo` */
    removeLogo: (id: string): Promise<Letterhead> => after(kept.removeLogo(id)),
  };
}
