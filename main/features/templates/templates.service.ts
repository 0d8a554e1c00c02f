/** Own templates: saved to be adjusted, checked at the door, kept in the vault, and checked again whenever one is used. */
import { join } from 'node:path';
import type { OwnTemplate } from '../../../shared/contract/templates.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { Clock } from '../../ports/clock.ts';
import type { TemplatesRepository } from './templates.repository.ts';

export interface TemplatesDependencies {
  readonly templates: TemplatesRepository;
  readonly documents: Pick<DocumentMaker, 'makeTemplate' | 'checkTemplate'>;
  readonly outputFolder: () => string;
  readonly clock: Clock;
}

export type TemplatesService = ReturnType<typeof createTemplatesService>;

export function createTemplatesService(dependencies: TemplatesDependencies) {
  const { templates, documents, clock } = dependencies;

  return {
    list: (): Promise<OwnTemplate[]> => templates.list(),

    /**
     * Gives the centre's template for a language, null for the program's own. @throws AppError `invalid-input` with a
     * reason of `templateFaults`, where this version of the program asks for more than the one that took it.
     */
    async soundTemplate(language: DocumentLanguage): Promise<Uint8Array | null> {
      const own = await templates.find(language);
      if (own !== null) await documents.checkTemplate(own);
      return own;
    },

    /** Writes the template in use into the output folder, as it is: also one that is not sound any more. */
    async save(language: DocumentLanguage) {
      const bytes = (await templates.find(language)) ?? (await documents.makeTemplate(language));
      const folder = join(dependencies.outputFolder(), 'templates');
      const fileName = `portfolio-template-${language}.docx`;
      await ensurePrivateFolder(folder);
      await writeFileAtomically(join(folder, fileName), bytes);
      return { folder, files: [{ fileName, bytes: bytes.length }] };
    },

    /** @throws AppError as `soundTemplate`; then the one of before is used as before. */
    async use(language: DocumentLanguage, base64: string): Promise<OwnTemplate[]> {
      const bytes = Buffer.from(base64, 'base64');
      await documents.checkTemplate(bytes);
      await templates.put(language, bytes, clock.now().toISOString());
      return templates.list();
    },

    async remove(language: DocumentLanguage): Promise<OwnTemplate[]> {
      await templates.remove(language);
      return templates.list();
    },
  };
}
