/** Portfolios: what stands in them now, which version that is, and the documents of it. */
import type { Agreements, ExportBasis } from '../../../shared/contract/agreements.ts';
import type { AuditHead } from '../../../shared/contract/audit.ts';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import type { PathSummary } from '../../../shared/contract/people.ts';
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
  PortfolioState,
} from '../../../shared/contract/portfolio.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { PersonRecord, RecordSection } from '../../../shared/contract/record.ts';
import { exportGround } from '../../../shared/domain/agreements/export-ground.ts';
import { nameLanguages } from '../../../shared/domain/portfolio/file-name.ts';
import type { PortfolioContent } from '../../../shared/domain/portfolio/portfolio-content.ts';
import { pathGaps } from '../../../shared/domain/portfolio/is-path-finished.ts';
import {
  countForSharing,
  countHiddenEmployers,
} from '../../../shared/domain/record/count-entries.ts';
import { withoutContacts } from '../../../shared/domain/record/record-for-sharing.ts';
import { filledSections } from '../../../shared/domain/record/filled-sections.ts';
import { ownLanguagesFirst } from '../../../shared/domain/portfolio/second-language-of.ts';
import { sectionContents } from '../../../shared/domain/portfolio/section-contents.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AgreementsService } from '../agreements/agreements.service.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { RecordService } from '../record/record.service.ts';
import type { CentreRow } from '../vault/centre.entity.ts';
import type { PortfolioVersionRow } from './portfolio.entity.ts';
import { changesSince, hashesOf, hashOf } from './portfolio-hashes.ts';
import type { PortfolioRepository, WalkedPath } from './portfolio.repository.ts';

export interface PortfolioDependencies {
  readonly portfolios: PortfolioRepository;
  readonly people: Pick<PeopleService, 'get'>;
  readonly records: Pick<RecordService, 'read'>;
  readonly agreements: Pick<AgreementsService, 'read' | 'requireAgreement'>;
  readonly centre: () => Promise<CentreRow>;
  readonly auditHead: () => Promise<AuditHead>;
  /** The version that was handed to the person last; null when none was. */
  readonly lastDelivered: (personId: string) => Promise<number | null>;
  /** Who is signed in. */
  readonly operator: () => SignedInOperator;
  readonly documents: DocumentMaker;
  readonly clock: Clock;
}

/** All sections in the full form, unless it says otherwise. */
export interface WhatToMake {
  readonly sections?: readonly RecordSection[] | undefined;
  readonly form?: PortfolioForm | undefined;
  /** The centre's own, for the Word file; the program's where there is none. */
  readonly template?: Uint8Array | null;
}

export interface MadeDocuments {
  readonly content: PortfolioContent;
  /** In the order of the formats that were asked for. */
  readonly files: readonly { readonly format: PortfolioFormat; readonly bytes: Uint8Array }[];
}

export type PortfolioService = ReturnType<typeof createPortfolioService>;

export function createPortfolioService(dependencies: PortfolioDependencies) {
  const { portfolios, people, documents, clock } = dependencies;

  /** The path walked here, or the one walked where the person came from. */
  async function walked(personId: string): Promise<WalkedPath> {
    const path = await portfolios.path(personId);
    const { provenance } = await people.get(personId);
    return path.meetingsHeld === 0 && provenance !== null ? { ...path, ...provenance.path } : path;
  }

  async function collect(
    personId: string,
    sections: readonly RecordSection[],
  ): Promise<PortfolioContent> {
    const person = await people.get(personId);
    const record = await dependencies.records.read(personId);
    const agreement = await dependencies.agreements.read(personId);
    const path = await walked(personId);
    const { name, country, prefix } = await dependencies.centre();
    const gaps = gapsOf(record, agreement, path, sections);
    const shaOf = (chosen: readonly RecordSection[]): string =>
      hashOf({ person, record: withoutContacts(record), path, sections: chosen });
    const wholeSha256 = shaOf(recordSections);
    const { version, versions } = await nextVersion(personId, wholeSha256);
    const sectionHashes = hashesOf(sectionContents(person, withoutContacts(record)));
    const changes = changesSince(
      versions,
      await dependencies.lastDelivered(personId),
      sectionHashes,
    );
    return {
      person,
      centre: { name, country, prefix },
      operatorName: dependencies.operator().name,
      record,
      agreement,
      path: summaryOf(path),
      version,
      partial: gaps.length > 0,
      gaps,
      createdOn: localDay(clock.now()),
      dataSha256: shaOf(sections),
      wholeSha256,
      sectionHashes,
      changes: changes && {
        ...changes,
        sections: changes.sections.filter((section) => sections.includes(section)),
      },
      isPart: filledSections(record).some((section) => !sections.includes(section)),
      wholePartial: gapsOf(record, agreement, path, recordSections).length > 0,
      auditHead: await dependencies.auditHead(),
      sections: [...sections],
    };
  }

  async function nextVersion(personId: string, dataSha256: string) {
    const versions = await portfolios.versions(personId);
    const latest = versions[0];
    const version =
      latest === undefined
        ? 1
        : latest.dataSha256 === dataSha256
          ? latest.number
          : latest.number + 1;
    return { version, versions };
  }

  return {
    collect,

    /** What was made so far, the newest first. */
    versions: (personId: string): Promise<PortfolioVersionRow[]> => portfolios.versions(personId),

    async pathOf(personId: string): Promise<PathSummary> {
      return summaryOf(await walked(personId));
    },

    async state(personId: string): Promise<PortfolioState> {
      const content = await collect(personId, recordSections);
      const { versions } = await nextVersion(personId, content.wholeSha256);
      return {
        partial: content.partial,
        gaps: content.gaps,
        version: content.version,
        versions: versions.map(lineOf),
        sections: countForSharing(content.record),
        hiddenEmployers: countHiddenEmployers(content.record),
        changes: content.changes,
        ...exportGround(content.agreement),
      };
    },

    async preview(
      personId: string,
      languages: DocumentLanguages,
      { sections = recordSections, form }: WhatToMake = {},
    ) {
      const content = await collect(personId, sections);
      return {
        outline: await documents.outline(content, languages, form),
        version: content.version,
        partial: content.partial,
      };
    },

    /** The agreement on which documents may leave. `refused` / `agreement-missing` or `agreement-withdrawn`. */
    requireBasis: (personId: string): Promise<ExportBasis> =>
      dependencies.agreements.requireAgreement(personId),

    /**
     * Gives a document in each format and what it was made from; nothing is written to the disk. Whoever writes
     * it has asked for its basis first.
     */
    async makeDocuments(
      personId: string,
      languages: DocumentLanguages,
      formats: readonly PortfolioFormat[],
      { sections = recordSections, form, template }: WhatToMake = {},
    ): Promise<MadeDocuments> {
      const content = await collect(personId, sections);
      const made = await documents.make(content, languages, formats, form, template);
      const files = formats.map((format, index) => ({
        format,
        bytes: made[index] ?? new Uint8Array(),
      }));
      return { content, files };
    },

    /** Remembers that this version left the program. */
    async rememberVersion(content: PortfolioContent, languages: DocumentLanguages): Promise<void> {
      await portfolios.writeVersion({
        personId: content.person.id,
        number: content.version,
        dataSha256: content.wholeSha256,
        partial: content.wholePartial,
        languages: nameLanguages(languages),
        createdAt: clock.now().toISOString(),
        sections: content.sectionHashes,
      });
    },

    /** The languages that may stand beside the main one, the person's own first. */
    async secondLanguages(personId: string): Promise<string[]> {
      return ownLanguagesFirst((await people.get(personId)).languages);
    },
  };
}

function gapsOf(
  record: PersonRecord,
  { agreement }: Agreements,
  { groupMeetings, finalInterviewHeld }: WalkedPath,
  sections: readonly RecordSection[],
) {
  return pathGaps({
    agreementSigned: agreement !== null && agreement.withdrawnOn === null,
    attendedGroupMeetings: groupMeetings,
    finalInterviewHeld,
    confirmations: record.confirmations.map(({ section }) => section),
    sectionsWithContent: filledSections(record).filter((section) => sections.includes(section)),
  });
}

/** A version as the window lists it. */
function lineOf({ number, partial, createdAt, languages }: PortfolioVersionRow) {
  return { number, partial, createdAt, languages };
}

function summaryOf({
  groupMeetings: _,
  finalInterviewHeld: __,
  ...summary
}: WalkedPath): PathSummary {
  return summary;
}
