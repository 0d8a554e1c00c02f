/** Lays a portfolio out: which sections stand in it, in which order, and what each heading carries. */
import type { RecordSection } from '../../contract/record.ts';
import type { Block, Outline } from '../document/outline.ts';
import { recordForSharing } from '../record/record-for-sharing.ts';
import { aboutSection } from './about-section.ts';
import { competencesSection } from './competences-section.ts';
import { coverSection } from './cover-section.ts';
import type { DocumentLabels } from './document-labels.ts';
import { dossierSection } from './dossier-section.ts';
import { experienceSection } from './experience-section.ts';
import { interestsSection } from './interests-section.ts';
import { languagesSection } from './languages-section.ts';
import { learningSection } from './learning-section.ts';
import { observationsSection } from './observations-section.ts';
import { notConfirmedMark } from './not-confirmed.ts';
import { label } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import { planSection } from './plan-section.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import { portfolioFrame } from './portfolio-frame.ts';
import { profileSection } from './profile-section.ts';
import { projectsSection } from './projects-section.ts';
import { receiversSection } from './receivers-section.ts';
import type { SectionBuilder, SectionInput } from './section-input.ts';
import { verificationSection } from './verification-section.ts';

interface Chapter {
  readonly heading: keyof DocumentLabels['headings'];
  readonly build: SectionBuilder;
  /** Set where the chapter is a section of the record, which the person chooses and confirms. */
  readonly section?: RecordSection;
  readonly newPage?: boolean;
}

const chapters: readonly Chapter[] = [
  { heading: 'about', build: aboutSection, newPage: true },
  { heading: 'profile', section: 'profile', build: profileSection },
  { heading: 'languages', section: 'languages', build: languagesSection },
  { heading: 'competences', section: 'competences', build: competencesSection },
  { heading: 'learning', section: 'learning', build: learningSection },
  { heading: 'experience', section: 'experience', build: experienceSection },
  { heading: 'evidence', section: 'evidence', build: dossierSection },
  { heading: 'interests', section: 'interests', build: interestsSection },
  { heading: 'projects', section: 'projects', build: projectsSection },
  { heading: 'plan', section: 'plan', build: planSection },
  { heading: 'observations', build: observationsSection },
  { heading: 'verification', build: verificationSection },
  { heading: 'receivers', build: receiversSection },
];

/** Sections that a reader expects: in a partial portfolio they say that they are still empty. */
const expected: readonly (RecordSection | undefined)[] = [
  'profile',
  'competences',
  'projects',
  'plan',
];

/** Gives the portfolio as content without looks, in one language or two. */
export function buildPortfolioOutline(content: PortfolioContent, words: OutlineWords): Outline {
  const input = { content, shown: recordForSharing(content.record, content.sections), words };
  return {
    ...portfolioFrame(content, words),
    blocks: [...coverSection(input), ...numbered(input)],
  };
}

/** Numbers are given to what is printed, so that a section left out leaves no gap. */
function numbered(input: SectionInput): Block[] {
  let number = 0;
  return chapters.flatMap((chapter) => {
    const { heading, section, newPage = false } = chapter;
    const body = bodyOf(chapter, input);
    if (body.length === 0) return [];
    number += 1;
    const top: Block = {
      kind: 'heading',
      level: 1,
      number: input.words.main.number(number),
      text: label(input.words, (labels) => labels.headings[heading]),
      notConfirmed: section === undefined ? null : notConfirmedMark(input, section),
      // A cover in two languages runs over its page: the first chapter goes on below it.
      newPage: newPage && input.words.second === null,
    };
    return [top, ...body];
  });
}

function bodyOf({ build, section }: Chapter, input: SectionInput): readonly Block[] {
  const body = build(input);
  const { content, words } = input;
  if (body.length > 0 || section === undefined || !content.sections.includes(section)) return body;
  if (!content.partial || !expected.includes(section)) return [];
  const text = label(words, (labels) => labels.marks.notRecorded);
  return [{ kind: 'paragraph', look: 'note', text }];
}
