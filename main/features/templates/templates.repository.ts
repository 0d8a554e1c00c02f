/** The only file that asks the database for templates. */
import type { OwnTemplate } from '../../../shared/contract/templates.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { templateEntity } from './templates.entity.ts';

export type TemplatesRepository = ReturnType<typeof createTemplatesRepository>;

export function createTemplatesRepository(database: DatabaseAccess) {
  const templates = () => database().getRepository(templateEntity);
  return {
    async list(): Promise<OwnTemplate[]> {
      const rows = await templates().find({ order: { language: 'ASC' } });
      return rows.map(({ language, base64, since }) => ({
        language,
        bytes: Buffer.byteLength(base64, 'base64'),
        since,
      }));
    },

    /** Gives the file; null where the program's own is used. */
    async find(language: DocumentLanguage): Promise<Uint8Array | null> {
      const row = await templates().findOneBy({ language });
      return row === null ? null : Buffer.from(row.base64, 'base64');
    },

    async put(language: DocumentLanguage, bytes: Uint8Array, since: string): Promise<void> {
      const base64 = Buffer.from(bytes).toString('base64');
      await templates().save({ language, base64, since });
    },

    async remove(language: DocumentLanguage): Promise<void> {
      await templates().delete({ language });
    },
  };
}
