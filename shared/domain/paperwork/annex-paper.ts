/**
 * What a receiver in Germany, France or Spain asks first, from the same data: papers and tasks there, the three
 * phases and the project there, hours there (docs/data.md, receivers).
 */
import type { Block } from '../document/outline.ts';
import { competencesSection } from '../portfolio/competences-section.ts';
import { dossierSection } from '../portfolio/dossier-section.ts';
import { experienceSection } from '../portfolio/experience-section.ts';
import { factsBlock, saidFact } from '../portfolio/facts.ts';
import { howMadeFacts } from '../portfolio/how-made-facts.ts';
import { learningSection } from '../portfolio/learning-section.ts';
import { languagesSection } from '../portfolio/languages-section.ts';
import { fill, say } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import { pathFacts } from '../portfolio/path-facts.ts';
import { planSection } from '../portfolio/plan-section.ts';
import { projectsSection } from '../portfolio/projects-section.ts';
import type { SectionInput } from '../portfolio/section-input.ts';
import { verificationSection } from '../portfolio/verification-section.ts';
import { heading, paragraph, recordSection, sectionInput, whoFacts } from './paper-blocks.ts';
import type { PaperSection, PickLabel } from './paper-blocks.ts';
import type { PaperBuilder } from './paperwork-content.ts';

const how = 'how it was made';
const papers: PaperSection = ['learning', learningSection];
const work: PaperSection = ['experience', experienceSection];
const competences: PaperSection = ['competences', competencesSection];
const languages: PaperSection = ['languages', languagesSection];
const evidence: PaperSection = ['evidence', dossierSection];
const projects: PaperSection = ['projects', projectsSection];
const plan: PaperSection = ['plan', planSection];

/** In the order in which each country asks. */
const orders: Readonly<Record<'DE' | 'FR' | 'ES', readonly (PaperSection | typeof how)[]>> = {
  DE: [papers, work, competences, evidence, languages, how],
  FR: [how, competences, papers, work, evidence, projects, plan],
  ES: [work, papers, competences, evidence, languages, how],
};

/** Gives the builder of one country's annex. */
export function annexPaper(country: keyof typeof orders): PaperBuilder {
  return (content, words) => {
    const input = sectionInput(content, words);
    return [
      heading(words, (labels) => labels[`receiver${country}`].name, 1),
      {
        kind: 'paragraph',
        look: 'lead',
        text: say(words, ({ labels }) =>
          fill(labels.annex.subtitle, { country: labels[`receiver${country}`].country }),
        ),
      },
      paragraph(words, (labels) => labels.annex.lead),
      ...whoFacts(content, words),
      ...(country === 'ES' ? hours(input, words) : []),
      paragraph(words, (labels) => labels.annex[`note${country}`], 'note'),
      ...orders[country].flatMap((part) =>
        part === how ? howMade(input) : recordSection(input, part, 1),
      ),
      heading(words, (labels) => labels.headings.verification, 1),
      ...verificationSection(input),
    ];
  };
}

function howMade(input: SectionInput): Block[] {
  const top = heading(input.words, (labels) => labels.headings.howMade, 1);
  return [top, ...factsBlock([...howMadeFacts(input), ...pathFacts(input)])];
}

/**
 * Sums of the hours that the Spanish procedure counts, paid or voluntary work and training that was given, not those of
 * the family or of learning by oneself (Real Decreto 659/2023, title VI); where nobody said any there is no sum.
 */
function hours({ shown }: SectionInput, words: OutlineWords): Block[] {
  const sum = (entries: readonly { readonly hours: number | null }[]): number =>
    entries.reduce((total, entry) => total + (entry.hours ?? 0), 0);
  const said = (total: number, pick: PickLabel) =>
    saidFact(words, pick, ({ number }) => (total === 0 ? '' : number(total)));
  const rows = [
    ...said(
      sum(shown.experience.filter(({ kind }) => kind === 'work' || kind === 'volunteering')),
      (labels) => labels.annex.workHours,
    ),
    ...said(
      sum(shown.learning.filter(({ kind }) => kind !== 'informal')),
      (labels) => labels.annex.trainingHours,
    ),
  ];
  if (rows.length === 0) return [];
  return [...factsBlock(rows), paragraph(words, (labels) => labels.annex.hoursNote, 'note')];
}
