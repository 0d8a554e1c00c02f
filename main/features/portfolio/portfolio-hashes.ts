/** What tells one version of a portfolio from another: hashes of the whole and of each section. */
import { createHash } from 'node:crypto';
import type { PortfolioChanges } from '../../../shared/contract/portfolio.ts';
import type { RecordSection, SharedRecord } from '../../../shared/contract/record.ts';
import { changedSections } from '../../../shared/domain/portfolio/section-contents.ts';
import type { SectionHashes } from '../../../shared/domain/portfolio/section-contents.ts';
import type { PortfolioVersionRow } from './portfolio.entity.ts';

/** What says something else than in the version handed over last, or made last where none was handed over. */
export function changesSince(
  versions: readonly PortfolioVersionRow[],
  delivered: number | null,
  now: SectionHashes,
): PortfolioChanges | null {
  const before = versions.find(({ number }) => number === delivered) ?? versions[0];
  if (before === undefined) return null;
  const sections = changedSections(before.sections, now);
  return sections.length === 0 ? null : { since: before.number, sections };
}

/** Gives the first sixteen digits for each section. */
export function hashesOf(contents: Readonly<Record<RecordSection, unknown>>): SectionHashes {
  return Object.fromEntries(
    Object.entries(contents).map(([section, content]) => [
      section,
      createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16),
    ]),
  );
}

/** Ids and the time of entering say nothing about the content and do not make a new version. */
export function hashOf(content: {
  readonly person: object;
  readonly record: SharedRecord;
  readonly path: object;
  readonly sections: readonly string[];
}): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
