/** Everything one portfolio says, before it is laid out: the record, the path and the version. */
import type { AuditHead } from '../../contract/audit.ts';
import type { Agreements } from '../../contract/agreements.ts';
import type { PathSummary, Person } from '../../contract/people.ts';
import type { PathGap, PortfolioChanges } from '../../contract/portfolio.ts';
import type { PersonRecord, RecordSection } from '../../contract/record.ts';
import type { Centre } from '../../contract/vault.ts';
import type { SectionHashes } from './section-contents.ts';

export interface PortfolioContent {
  readonly person: Person;
  readonly centre: Centre;
  readonly operatorName: string;
  readonly record: PersonRecord;
  readonly agreement: Agreements;
  readonly path: PathSummary;
  readonly version: number;
  /** True while the path has gaps; the document says so on its cover. */
  readonly partial: boolean;
  readonly gaps: PathGap[];
  /** Day on which the document was made, as `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** Of what is printed: the check code. */
  readonly dataSha256: string;
  /** Of all that is recorded: as long as it stays the same, so does the version. */
  readonly wholeSha256: string;
  /** Of each section, as they are kept with the version. */
  readonly sectionHashes: SectionHashes;
  readonly changes: PortfolioChanges | null;
  /** How far the audit log of the vault has come. */
  readonly auditHead: AuditHead;
  /** True where a section that holds something is not printed. */
  readonly isPart: boolean;
  /** Whether all of it, printed now, would be partial: what is kept with the version. */
  readonly wholePartial: boolean;
  /** The sections the person chose to show; no other section is printed. */
  readonly sections: RecordSection[];
}
