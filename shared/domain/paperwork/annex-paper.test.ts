/** The sums of the Spanish annex: what its note says is counted, and nothing that it says is left out. */
import { describe, expect, it } from 'vitest';
import { aPaperworkContent } from '../../../tests/harness/builders/paperwork-content.ts';
import {
  aPortfolioContent,
  aRecord,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import { Experience, Learning } from '../../contract/record.ts';
import { outlineTexts } from '../document/outline-texts.ts';
import { aVoice, facts } from '../portfolio/testing/outline-reading.ts';
import { buildPaperwork } from './build-paperwork.ts';

const main = aVoice('en', shippedLabels('en'));
const { workHours, trainingHours, hoursNote } = main.labels.annex;
const [job] = aRecord().experience;
const [course] = aRecord().learning;
if (job === undefined || course === undefined) throw new Error('nothing to count');

const experience = (kind: Experience['kind'], hours: number | null) => ({ ...job, kind, hours });
const learning = (kind: Learning['kind'], hours: number | null) => ({ ...course, kind, hours });

function annex(entries: Partial<ReturnType<typeof aRecord>>) {
  const content = aPaperworkContent({
    portfolio: aPortfolioContent({ record: aRecord(entries) }),
  });
  const outline = buildPaperwork('annex-es', content, { main, second: null });
  return { sums: facts(outline.blocks), texts: outlineTexts(outline) };
}

describe('the annex for Spain', () => {
  it('counts work and volunteering, formal and non-formal learning, and says so', () => {
    const kinds = Experience.shape.kind.options;
    const { sums, texts } = annex({
      // Powers of two: a sum tells which were counted.
      experience: [
        ...kinds.map((kind, place) => experience(kind, 2 ** place)),
        experience('work', null),
      ],
      learning: Learning.shape.kind.options.map((kind, place) => learning(kind, 2 ** place)),
    });
    const place = (kind: Experience['kind']) => 2 ** kinds.indexOf(kind);
    expect(sums[workHours]).toBe(String(place('work') + place('volunteering')));
    expect(sums[trainingHours]).toBe('3');
    expect(texts).toContain(hoursNote);
    for (const kind of ['unpaid', 'family', 'journey'] as const)
      expect(hoursNote).toContain(main.labels.experienceKind[kind]);
    expect(hoursNote).toContain(main.labels.learningKind.informal);
  });

  it('has no sum and no note where nobody said any hours', () => {
    const { sums, texts } = annex({
      experience: [experience('family', 100)],
      learning: [learning('formal', null)],
    });
    expect(Object.keys(sums)).not.toContain(workHours);
    expect(Object.keys(sums)).not.toContain(trainingHours);
    expect(texts).not.toContain(hoursNote);
  });
});
