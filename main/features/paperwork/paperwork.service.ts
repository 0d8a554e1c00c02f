/** What is signed and handed over along the path, as Word and PDF in the folder for documents. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { ExportBasis } from '../../../shared/contract/agreements.ts';
import type { LetterheadText } from '../../../shared/contract/letterhead.ts';
import type { paperwork, PaperworkFiles } from '../../../shared/contract/paperwork.ts';
import type { PrivacyNotice } from '../../../shared/contract/privacy.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import { needsAgreement } from '../../../shared/domain/paperwork/needs-agreement.ts';
import { nameLanguages } from '../../../shared/domain/portfolio/file-name.ts';
import type { PortfolioContent } from '../../../shared/domain/portfolio/portfolio-content.ts';
import { askableEvidence } from '../../../shared/domain/record/askable-evidence.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { PortfolioService } from '../portfolio/portfolio.service.ts';

export interface PaperworkDependencies {
  readonly portfolios: Pick<PortfolioService, 'collect' | 'requireBasis'>;
  readonly rules: () => Promise<RetentionRules>;
  readonly privacy: () => Promise<PrivacyNotice>;
  readonly letterheadText: () => Promise<LetterheadText>;
  readonly documents: Pick<DocumentMaker, 'makePaperwork' | 'makeReferenceLetter'>;
  readonly outputFolder: () => string;
}

type Order = InputOf<typeof paperwork.produce>;

interface Written {
  /** What tells this paper from others about the person, for the names of its files. */
  readonly named: string;
  /** In the order of the formats. */
  readonly files: readonly Uint8Array[];
}

const formats = ['docx', 'pdf'] as const;

export type PaperworkService = ReturnType<typeof createPaperworkService>;

export function createPaperworkService(dependencies: PaperworkDependencies) {
  const { portfolios, documents } = dependencies;

  async function write(
    { kind, languages, evidenceId }: Order,
    portfolio: PortfolioContent,
  ): Promise<Written> {
    if (kind !== 'reference') {
      const [rules, privacy, reached] = await Promise.all([
        dependencies.rules(),
        dependencies.privacy(),
        // The privacy notice stands in the agreement alone.
        kind === 'agreement' ? dependencies.letterheadText() : null,
      ]);
      const content = { portfolio, rules, privacy, reached };
      return {
        named: kind,
        files: await documents.makePaperwork(kind, content, languages, formats),
      };
    }
    const evidence = askableEvidence(portfolio.record).find(({ id }) => id === evidenceId);
    if (evidence === undefined) throw new AppError('refused', 'contact-missing');
    const { person, centre, operatorName, createdOn } = portfolio;
    const { email, telephone } = await dependencies.letterheadText();
    const reached = { email, telephone };
    const content = { person, centre, operatorName, createdOn, evidence, reached };
    return {
      named: `${kind}-E${evidence.number}`,
      files: await documents.makeReferenceLetter(content, languages, formats),
    };
  }

  return {
    /**
     * Writes one paper. @throws AppError `refused` / `agreement-missing`, `agreement-withdrawn` or `contact-missing`,
     * `storage` / …
     */
    async produce(order: Order): Promise<PaperworkFiles> {
      const { personId, kind, languages } = order;
      const basis: ExportBasis | null = needsAgreement(kind)
        ? await portfolios.requireBasis(personId)
        : null;
      const portfolio = await portfolios.collect(personId, recordSections);
      const folder = join(dependencies.outputFolder(), 'paperwork');
      const { named, files } = await write(order, portfolio);
      const stem = `${portfolio.person.code}-${named}-${nameLanguages(languages)}`;
      const made = formats.map((format, index) => ({
        fileName: `${stem}.${format}`,
        bytes: files[index] ?? new Uint8Array(),
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
