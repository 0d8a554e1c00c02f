/** The whole record, by the builders of the portfolio, with what a portfolio leaves out. */
import type { PersonRecord, RecordSection, SharedRecord } from '../../contract/record.ts';
import { oneStepBelow } from '../document/headings.ts';
import type { Block } from '../document/outline.ts';
import { competencesSection } from '../portfolio/competences-section.ts';
import { confirmedParts } from '../portfolio/confirmed-parts.ts';
import { dossierSection } from '../portfolio/dossier-section.ts';
import { experienceSection } from '../portfolio/experience-section.ts';
import { interestsSection } from '../portfolio/interests-section.ts';
import { languagesSection } from '../portfolio/languages-section.ts';
import { learningSection } from '../portfolio/learning-section.ts';
import { dash, fill, label, say } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import { ownWordsBlock } from '../portfolio/own-words.ts';
import { planSection } from '../portfolio/plan-section.ts';
import { profileSection } from '../portfolio/profile-section.ts';
import { projectsSection } from '../portfolio/projects-section.ts';
import type { SectionBuilder, SectionInput } from '../portfolio/section-input.ts';
import type { ReportPart } from './about-you.ts';
import { paragraph, subheading } from './report-blocks.ts';
import type { PickLabel } from './report-blocks.ts';

const headingOf =
  (section: RecordSection): PickLabel =>
  ({ headings }) =>
    headings[section];

const parts: readonly (readonly [PickLabel, SectionBuilder])[] = [
  [headingOf('profile'), profileSection],
  [headingOf('languages'), languagesSection],
  [headingOf('competences'), competencesSection],
  [headingOf('learning'), learningSection],
  [headingOf('experience'), experienceSection],
  [headingOf('evidence'), dossierSection],
  [headingOf('interests'), interestsSection],
  [headingOf('projects'), projectsSection],
  [headingOf('plan'), planSection],
  // The portfolio's heading names signatures, and nobody signs here.
  [({ accessReport }) => accessReport.remarks, remarks],
];

export const recordPart: ReportPart = ({ portfolio }, words) => {
  const input: SectionInput = { content: portfolio, shown: whole(portfolio.record, words), words };
  const body = parts.flatMap(([heading, build]) => {
    const blocks = build(input);
    return blocks.length === 0 ? [] : [subheading(words, heading), ...oneStepBelow(blocks)];
  });
  if (body.length === 0) return [];
  const kept = countKept(portfolio.record);
  return [
    paragraph(label(words, (labels) => labels.accessReport.recordNote)),
    ...(kept === 0
      ? []
      : [
          paragraph(
            say(words, (voice) =>
              fill(voice.labels.accessReport.staysHere, { count: voice.number(kept) }),
            ),
          ),
        ]),
    ...body,
  ];
};

/** A project that has no name yet would be left out of its table. */
function whole(record: PersonRecord, { main }: OutlineWords): SharedRecord {
  return {
    ...record,
    // Whoever can be asked about an evidence is held too.
    evidence: record.evidence.map(({ contact, ...entry }) => ({
      ...entry,
      description:
        contact === null
          ? entry.description
          : `${entry.description} · ${contact.name} (${main.countryName(contact.country)})`,
    })),
    projects: record.projects.map((project) => {
      const { occupation, why, gap, obstacles, help, activities } = project;
      const hasMore = [why, gap, obstacles, help].some((text) => text !== '');
      const unnamed = occupation === '' && (hasMore || activities.length > 0);
      return unnamed ? { ...project, occupation: dash } : project;
    }),
  };
}

/** What the person wants to add, and which parts they have read again. */
function remarks({ content, shown, words }: SectionInput): Block[] {
  return [
    ...ownWordsBlock(shown.profile.observations, content.person.preferredName, words),
    ...confirmedParts(shown.confirmations, words),
  ];
}

function countKept({ learning, experience, languages, competences, evidence }: PersonRecord) {
  return [learning, experience, languages, competences, evidence]
    .flat()
    .filter(({ share }) => !share).length;
}
