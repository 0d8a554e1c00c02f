/**
 * The record in the order of the four parts of the EU Skills Profile Tool, for an adviser who types it in there. The
 * tool has no import that anybody documents, so nothing pretends to be its file (docs/data.md).
 */
import type { Block } from '../document/outline.ts';
import { competencesSection } from '../portfolio/competences-section.ts';
import { dossierSection } from '../portfolio/dossier-section.ts';
import { experienceSection } from '../portfolio/experience-section.ts';
import { saidFact } from '../portfolio/facts.ts';
import { interestsSection } from '../portfolio/interests-section.ts';
import { languagesSection } from '../portfolio/languages-section.ts';
import { learningSection } from '../portfolio/learning-section.ts';
import { planSection } from '../portfolio/plan-section.ts';
import { profileSection } from '../portfolio/profile-section.ts';
import { projectsSection } from '../portfolio/projects-section.ts';
import { heading, paragraph, recordSection, sectionInput, whoFacts } from './paper-blocks.ts';
import type { PaperSection } from './paper-blocks.ts';
import type { PaperBuilder } from './paperwork-content.ts';

const expectations: readonly PaperSection[] = [
  ['profile', profileSection],
  ['interests', interestsSection],
];
const skills: readonly PaperSection[] = [
  ['learning', learningSection],
  ['experience', experienceSection],
  ['competences', competencesSection],
  ['evidence', dossierSection],
];
const steps: readonly PaperSection[] = [
  ['projects', projectsSection],
  ['plan', planSection],
];

export const transcriptionPaper: PaperBuilder = (content, words) => {
  const input = sectionInput(content, words);
  const printed = (sections: readonly PaperSection[]): Block[] => {
    const blocks = sections.flatMap((section) => recordSection(input, section, 2));
    return blocks.length > 0
      ? blocks
      : [paragraph(words, (labels) => labels.marks.notRecorded, 'note')];
  };
  return [
    heading(words, (labels) => labels.transcription.title, 1),
    paragraph(words, (labels) => labels.transcription.subtitle, 'lead'),
    paragraph(words, (labels) => labels.transcription.lead, 'note'),
    heading(words, (labels) => labels.transcription.personal, 1),
    ...whoFacts(
      content,
      words,
      saidFact(
        words,
        (labels) => labels.cover.languages,
        ({ languageName }) =>
          content.portfolio.person.languages.map((code) => languageName(code)).join(' · '),
      ),
    ),
    ...printed([['languages', languagesSection]]),
    heading(words, (labels) => labels.transcription.expectations, 1),
    ...printed(expectations),
    heading(words, (labels) => labels.transcription.skills, 1),
    ...printed(skills),
    heading(words, (labels) => labels.transcription.steps, 1),
    ...printed(steps),
  ];
};
