/** What is signed and handed over along the path, as Word and PDF in the folder for documents. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ExportBasis } from '../../../shared/contract/agreements.ts';
import type { PaperworkFiles, PaperworkKind } from '../../../shared/contract/paperwork.ts';
import type { DocumentLanguages } from '../../../shared/contract/portfolio.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import { needsAgreement } from '../../../shared/domain/paperwork/needs-agreement.ts';
import { nameLanguages } from '../../../shared/domain/portfolio/file-name.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { PortfolioService } from '../portfolio/portfolio.service.ts';

export interface PaperworkDependencies {
  readonly portfolios: Pick<PortfolioService, 'collect' | 'requireBasis'>;
  readonly rules: () => Promise<RetentionRules>;
  readonly documents: Pick<DocumentMaker, 'makePaperwork'>;
  readonly outputFolder: () => string;
}

export type PaperworkService = ReturnType<typeof createPaperworkService>;

export function createPaperworkService(dependencies: PaperworkDependencies) {
  const { portfolios, documents } = dependencies;

  return {
    /** Writes one paper. @throws AppError `refused` / `agreement-missing` or `agreement-withdrawn`, `storage` / … */
    async produce(
      personId: string,
      kind: PaperworkKind,
      languages: DocumentLanguages,
    ): Promise<PaperworkFiles> {
      const basis: ExportBasis | null = needsAgreement(kind)
        ? await portfolios.requireBasis(personId)
        : null;
      const portfolio = await portfolios.collect(personId, recordSections);
      const content = { portfolio, rules: await dependencies.rules() };
      const folder = join(dependencies.outputFolder(), 'paperwork');
      const stem = `${portfolio.person.code}-${kind}-${nameLanguages(languages)}`;
      const formats = ['docx', 'pdf'] as const;
      const written = await documents.makePaperwork(kind, content, languages, formats);
      const made = formats.map((format, index) => ({
        fileName: `${stem}.${format}`,
        bytes: written[index] ?? new Uint8Array(),
      }));
      await ensurePrivateFolder(folder);
      for (const { fileName, bytes } of made)
        await writeFileAtomically(join(folder, fileName), bytes);
      return {
        folder,
        files: made.map(({ fileName, bytes }) => ({
          fileName,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        })),
        basis,
      };
    },
  };
}
