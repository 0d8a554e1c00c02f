/**
 * The assessment report in the three phases of the French bilan (Code du travail R6313-4): preliminary,
 * investigation, conclusion. It belongs to the person, who alone receives it (L6313-4).
 */
import { fill, label, plain } from '../portfolio/outline-words.ts';
import { competencesSection } from '../portfolio/competences-section.ts';
import { partialBox } from '../portfolio/cover-section.ts';
import { dossierSection } from '../portfolio/dossier-section.ts';
import { factsBlock, openFact, saidFact } from '../portfolio/facts.ts';
import { howMadeFacts } from '../portfolio/how-made-facts.ts';
import { signedWords } from '../portfolio/observations-section.ts';
import { ownWordsBlock } from '../portfolio/own-words.ts';
import { pathFacts } from '../portfolio/path-facts.ts';
import { planSection } from '../portfolio/plan-section.ts';
import { projectsSection } from '../portfolio/projects-section.ts';
import { signaturesBlock } from '../portfolio/signatures-block.ts';
import { heading, paragraph, recordSection, sectionInput, whoFacts } from './paper-blocks.ts';
import type { PaperBuilder } from './paperwork-content.ts';

export const assessmentPaper: PaperBuilder = (content, words) => {
  const input = sectionInput(content, words);
  const { portfolio } = content;
  const { competences, learning, experience, evidence, profile } = input.shown;
  return [
    {
      kind: 'cover',
      title: label(words, (labels) => labels.assessment.title),
      subtitle: label(words, (labels) => labels.assessment.subtitle),
      name: plain(words, portfolio.person.preferredName),
      centre: plain(words, portfolio.centre.name),
    },
    ...partialBox(input),
    { kind: 'box', look: 'plain', paragraphs: [label(words, (labels) => labels.assessment.owner)] },
    heading(words, (labels) => labels.assessment.preliminary, 1),
    paragraph(words, (labels) => labels.assessment.preliminaryText),
    // Of the whole path, the interviews included: below the second phase they would be counted for it.
    ...whoFacts(content, words, [...howMadeFacts(input), ...pathFacts(input)]),
    heading(words, (labels) => labels.assessment.investigation, 1),
    paragraph(words, (labels) => labels.assessment.investigationText),
    ...factsBlock(
      saidFact(
        words,
        (labels) => labels.assessment.entries,
        ({ labels, number }) =>
          fill(labels.assessment.entriesValue, {
            competences: number(competences.length),
            learning: number(learning.length),
            experience: number(experience.length),
            evidence: number(evidence.length),
          }),
      ),
    ),
    ...recordSection(input, ['competences', competencesSection], 2),
    ...recordSection(input, ['evidence', dossierSection], 2),
    heading(words, (labels) => labels.assessment.conclusion, 1),
    paragraph(words, (labels) => labels.assessment.conclusionText),
    ...recordSection(input, ['projects', projectsSection], 2),
    ...recordSection(input, ['plan', planSection], 2),
    heading(words, (labels) => labels.headings.observations, 1),
    ...ownWordsBlock(profile.observations, portfolio.person.preferredName, words),
    ...factsBlock([openFact(words, (labels) => labels.assessment.operator, 6)]),
    { kind: 'paragraph', look: 'body', text: signedWords(input) },
    signaturesBlock(
      content.portfolio,
      words,
      portfolio.agreement.agreement?.withInterpreter === true,
    ),
  ];
};
