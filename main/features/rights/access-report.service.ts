/** What is held about a person, as Word, PDF and JSON: the answer to a request for access or to take data along. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { withoutContacts } from '../../../shared/domain/record/record-for-sharing.ts';
import type { DocumentLanguages } from '../../../shared/contract/portfolio.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import type { AccessFiles } from '../../../shared/contract/rights.ts';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import type { AccessReportContent } from '../../../shared/domain/access-report/access-report-content.ts';
import { nameLanguages } from '../../../shared/domain/portfolio/file-name.ts';
import type { PortfolioContent } from '../../../shared/domain/portfolio/portfolio-content.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { PortfolioService } from '../portfolio/portfolio.service.ts';
import { recordVersion, writeTransferRecord } from '../transfer/transfer-record.ts';
import type { AccessReportRepository } from './access-report.repository.ts';
import type { RightsService } from './rights.service.ts';

export interface AccessReportDependencies {
  readonly held: AccessReportRepository;
  readonly rights: Pick<RightsService, 'ofPerson'>;
  readonly portfolios: Pick<PortfolioService, 'collect' | 'versions'>;
  readonly authorisations: (personId: string) => Promise<readonly Authorisation[]>;
  readonly erasures: () => Promise<
    readonly (AccessReportContent['erasures'][number] & {
      readonly personId: string;
    })[]
  >;
  readonly rules: () => Promise<RetentionRules>;
  readonly documents: Pick<DocumentMaker, 'makeAccessReport'>;
  readonly outputFolder: () => string;
}

export type AccessReportService = ReturnType<typeof createAccessReportService>;

export function createAccessReportService(dependencies: AccessReportDependencies) {
  const { held, rights, portfolios, documents } = dependencies;

  async function collect(personId: string): Promise<AccessReportContent> {
    const erasures = await dependencies.erasures();
    return {
      portfolio: await portfolios.collect(personId, recordSections),
      enteredBy: await held.enteredBy(personId),
      groups: await held.groups(personId),
      meetings: await held.meetings(personId),
      versions: (await portfolios.versions(personId)).map((version) => ({
        number: version.number,
        partial: version.partial,
        languages: version.languages,
        createdOn: localDay(new Date(version.createdAt)),
      })),
      authorisations: await dependencies.authorisations(personId),
      rights: await rights.ofPerson(personId),
      erasures: erasures.filter((one) => one.personId === personId),
      rules: await dependencies.rules(),
    };
  }

  return {
    /** Writes the three files; one of before, of the same day and languages, is replaced. @throws AppError `storage` / … */
    async produce(personId: string, languages: DocumentLanguages): Promise<AccessFiles> {
      const content = await collect(personId);
      const { code } = content.portfolio.person;
      const folder = join(dependencies.outputFolder(), 'rights');
      const stem = `${code}-access-${content.portfolio.createdOn}-${nameLanguages(languages)}`;
      const formats = ['docx', 'pdf'] as const;
      const written = await documents.makeAccessReport(content, languages, formats);
      const made: [string, Uint8Array][] = [
        ...formats.map((format, index): [string, Uint8Array] => [
          `${stem}.${format}`,
          written[index] ?? new Uint8Array(),
        ]),
        [`${code}-record-${content.portfolio.createdOn}.json`, recordOf(content.portfolio)],
      ];
      await ensurePrivateFolder(folder);
      for (const [fileName, bytes] of made)
        await writeFileAtomically(join(folder, fileName), bytes);
      return {
        folder,
        files: made.map(([fileName, bytes]) => ({
          fileName,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        })),
      };
    },
  };
}

/** The record as other programs read it: the file of a bundle, with nothing left out. */
function recordOf({ person, path, record }: PortfolioContent): Uint8Array {
  const { id: _, code, provenance: __, createdAt: ___, ...fields } = person;
  return writeTransferRecord({
    format: 'espor-record',
    version: recordVersion,
    reference: code,
    person: fields,
    path,
    // Somebody to ask is another person: they stand in the report, and do not travel.
    record: withoutContacts(record),
  });
}
