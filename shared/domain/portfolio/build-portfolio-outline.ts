/** Lays a portfolio out: which sections stand in it, in which order, and what each heading carries. */
import type { RecordSection } from '../../contract/record.ts';
import type { Block, Outline } from '../document/outline.ts';
import { recordForSharing } from '../record/record-for-sharing.ts';
import { aboutSection } from './about-section.ts';
import { competencesSection } from './competences-section.ts';
import { coverSection } from './cover-section.ts';
import { dossierSection } from './dossier-section.ts';
import { experienceSection } from './experience-section.ts';
import { interestsSection } from './interests-section.ts';
import { languagesSection, languagesUnassessed } from './languages-section.ts';
import { learningSection } from './learning-section.ts';
import { observationsSection } from './observations-section.ts';
import { notConfirmedMark } from './not-confirmed.ts';
import { label } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import { planSection } from './plan-section.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import { portfolioFrame } from './portfolio-frame.ts';
import { portfolioParts } from './portfolio-parts.ts';
import type { PortfolioPart } from './portfolio-parts.ts';
import { profileSection } from './profile-section.ts';
import { projectsSection } from './projects-section.ts';
import { receiversSection } from './receivers-section.ts';
import type { SectionBuilder, SectionInput } from './section-input.ts';
import { verificationSection } from './verification-section.ts';

interface Chapter {
  readonly build: SectionBuilder;
  /** Set where the chapter is a section of the record, which the person chooses and confirms. */
  readonly section?: RecordSection;
  /** What a partial portfolio says of it where the section is empty, if there is more to say than that. */
  readonly whileEmpty?: SectionBuilder;
  readonly newPage?: boolean;
}

/** Everything but the cover stands below a heading with a number. */
type Heading = Exclude<PortfolioPart, 'cover'>;

const chapters: Readonly<Record<Heading, Chapter>> = {
  about: { build: aboutSection, newPage: true },
  profile: { section: 'profile', build: profileSection },
  languages: { section: 'languages', build: languagesSection, whileEmpty: languagesUnassessed },
  competences: { section: 'competences', build: competencesSection },
  learning: { section: 'learning', build: learningSection },
  experience: { section: 'experience', build: experienceSection },
  evidence: { section: 'evidence', build: dossierSection },
  interests: { section: 'interests', build: interestsSection },
  projects: { section: 'projects', build: projectsSection },
  plan: { section: 'plan', build: planSection },
  observations: { build: observationsSection },
  verification: { build: verificationSection },
  receivers: { build: receiversSection },
};

/** Gives the portfolio as content without looks, in one language or two. */
export function buildPortfolioOutline(content: PortfolioContent, words: OutlineWords): Outline {
  return {
    ...portfolioFrame(content, words),
    blocks: buildPortfolioParts(content, words).flatMap(({ blocks }) => blocks),
  };
}

/** One part of a portfolio; without blocks where it has nothing to say. */
export interface BuiltPart {
  readonly part: PortfolioPart;
  readonly blocks: readonly Block[];
}

/**
 * Gives the parts in the order in which they are named. Numbers are given to what is printed, so that a section left
 * out leaves no gap.
 */
export function buildPortfolioParts(
  content: PortfolioContent,
  words: OutlineWords,
  order: readonly PortfolioPart[] = portfolioParts,
): BuiltPart[] {
  const input = { content, shown: recordForSharing(content.record, content.sections), words };
  let number = 0;
  return order.map((part) => {
    if (part === 'cover') return { part, blocks: coverSection(input) };
    const body = bodyOf(chapters[part], input);
    if (body.length === 0) return { part, blocks: [] };
    number += 1;
    return { part, blocks: [topOf(part, words.main.number(number), input), ...body] };
  });
}

function topOf(part: Heading, number: string, input: SectionInput): Block {
  const { section, newPage = false } = chapters[part];
  return {
    kind: 'heading',
    level: 1,
    number,
    text: label(input.words, (labels) => labels.headings[part]),
    notConfirmed: section === undefined ? null : notConfirmedMark(input, section),
    // A cover in two languages runs over its page: the first chapter goes on below it.
    newPage: newPage && input.words.second === null,
  };
}

/** In a partial portfolio every section that is still empty says so, and in a finished one it is left out. */
function bodyOf({ build, section, whileEmpty }: Chapter, input: SectionInput): readonly Block[] {
  const body = build(input);
  const { content, words } = input;
  if (body.length > 0 || section === undefined || !content.sections.includes(section)) return body;
  if (!content.partial) return [];
  const said = whileEmpty?.(input) ?? [];
  if (said.length > 0) return said;
  const text = label(words, (labels) => labels.marks.notRecorded);
  return [{ kind: 'paragraph', look: 'note', text }];
}
