/** The only file that asks the database for the head of the documents. */
import type { Letterhead, LetterheadText } from '../../../shared/contract/letterhead.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { letterheadEntity, logoEntity } from './letterhead.entity.ts';
import type { LogoRow } from './letterhead.entity.ts';

export type LetterheadRepository = ReturnType<typeof createLetterheadRepository>;

export function createLetterheadRepository(database: DatabaseAccess) {
  const texts = () => database().getRepository(letterheadEntity);
  const logos = () => database().getRepository(logoEntity);

  async function readText(): Promise<LetterheadText> {
    const row = await texts().findOneBy({ id: 1 });
    if (row === null) throw new AppError('storage', 'vault-damaged');
    const { id: _, ...text } = row;
    return text;
  }

  return {
    /** The lines without the logos, which are large. */
    readText,

    async read(): Promise<Letterhead> {
      const text = await readText();
      const rows = await logos().find({ order: { place: 'ASC', position: 'ASC' } });
      return { text, logos: rows.map(({ position: _, ...logo }) => logo) };
    },

    async writeText(text: LetterheadText): Promise<void> {
      await texts().update({ id: 1 }, text);
    },

    /** Adds it after the others of its place. */
    async addLogo(logo: Omit<LogoRow, 'position'>): Promise<void> {
      const last = await logos().maximum('position', { place: logo.place });
      await logos().insert({ ...logo, position: (last ?? 0) + 1 });
    },

    /** Fails with `not-found` / `logo`. */
    async renameLogo(id: string, name: string): Promise<void> {
      if ((await logos().update({ id }, { name })).affected === 0)
        throw new AppError('not-found', 'logo');
    },

    /** Fails with `not-found` / `logo`. */
    async removeLogo(id: string): Promise<void> {
      if ((await logos().delete({ id })).affected === 0) throw new AppError('not-found', 'logo');
    },
  };
}
