/**
 * The portfolio on two pages, for somebody who hires: what the person can do first, each line with its level and its
 * strongest evidence, and where the rest can be asked for. It leaves out, it never says anything else.
 */
import type { RecordSection } from '../../contract/record.ts';
import { headingBlock } from '../document/headings.ts';
import type { Block, Outline } from '../document/outline.ts';
import { recordForSharing } from '../record/record-for-sharing.ts';
import { partialBox } from './cover-section.ts';
import { factsBlock, saidFact, writtenFact } from './facts.ts';
import { notConfirmedMark } from './not-confirmed.ts';
import { availabilityFact } from './interests-section.ts';
import { fill, label, plain, say } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import { portfolioFrame } from './portfolio-frame.ts';
import { profileSection } from './profile-section.ts';
import type { SectionBuilder, SectionInput } from './section-input.ts';
import {
  shortCompetences,
  shortExperience,
  shortLanguages,
  shortLearning,
} from './short-tables.ts';
import { evidenceLegend } from './table-legend.ts';
import { checkCode } from './verification-section.ts';

type Part = readonly [RecordSection, SectionBuilder];

const abilities: Part = ['competences', shortCompetences];
const pasts: readonly Part[] = [
  ['experience', shortExperience],
  ['learning', shortLearning],
];
const languages: Part = ['languages', shortLanguages];

/** Gives the short form as content without looks, in one language or two. */
export function buildShortPortfolio(content: PortfolioContent, words: OutlineWords): Outline {
  const input = { content, shown: recordForSharing(content.record, content.sections), words };
  return {
    ...portfolioFrame(content, words, words.main.labels.short.subtitle),
    dense: true,
    blocks: [
      ...top(input),
      ...profileSection(input),
      ...wishes(input),
      ...part(input, abilities),
      ...withLetters(
        pasts.flatMap((one) => part(input, one)),
        words,
      ),
      ...part(input, languages),
      ...foot(input),
    ],
  };
}

/** The name is the title: this is a page about a person, not about a method. */
function top({ content, words, shown }: SectionInput): Block[] {
  const [partial] = partialBox({ content, words, shown });
  const first = partial?.kind === 'box' ? partial.paragraphs[0] : undefined;
  return [
    headingBlock([plain(words, content.person.preferredName)], { level: 1 }),
    { kind: 'paragraph', look: 'lead', text: label(words, (labels) => labels.short.subtitle) },
    ...(first === undefined
      ? []
      : [{ kind: 'box', look: 'partial', paragraphs: [first] } as const]),
  ];
}

/** What the person looks for, and from when. */
function wishes(input: SectionInput): Block[] {
  const { content, shown, words } = input;
  const { mayWorkFrom } = content.person;
  const withInterests = content.sections.includes('interests');
  const goals = shown.projects
    .toSorted((one, other) => one.plan.localeCompare(other.plan))
    .map(({ occupation }) => occupation)
    .filter((occupation) => occupation !== '');
  return factsBlock([
    ...writtenFact(words, (labels) => labels.short.lookingFor, goals.slice(0, 1)),
    ...(withInterests ? availabilityFact(input) : []),
    ...saidFact(
      words,
      (labels) => labels.interests.mayWorkFrom,
      ({ day }) => (withInterests && mayWorkFrom !== null ? day(mayWorkFrom) : ''),
    ),
  ]);
}

function part(input: SectionInput, [section, build]: Part): Block[] {
  const body = build(input);
  if (body.length === 0) return [];
  return [
    headingBlock(
      label(input.words, (labels) => labels.headings[section]),
      { notConfirmed: notConfirmedMark(input, section) },
    ),
    ...body,
  ];
}

/** Below tables that use the letters: they stand on the second page, and the legend of the competences on the first. */
function withLetters(tables: readonly Block[], words: OutlineWords): readonly Block[] {
  if (tables.length === 0) return tables;
  return [...tables, { kind: 'paragraph', look: 'note', text: evidenceLegend(words) }];
}

/** What it is and is not, and how the centre finds the whole of it again. */
function foot({ content, words }: SectionInput): Block[] {
  const { person, version, dataSha256 } = content;
  return [
    {
      kind: 'box',
      look: 'plain',
      paragraphs: [
        label(words, (labels) => labels.cover.is),
        label(words, (labels) => labels.cover.isNot),
      ],
    },
    {
      kind: 'paragraph',
      look: 'note',
      text: say(words, ({ labels, number }) =>
        fill(labels.short.whole, {
          reference: person.code,
          version: number(version),
          code: checkCode(dataSha256),
          centre: content.centre.name,
        }),
      ),
    },
  ];
}
