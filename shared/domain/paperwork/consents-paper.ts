/** The optional consents, each a question with two boxes; what was decided already is crossed. */
import { consentKinds } from '../../contract/agreements.ts';
import type { StatementRow } from '../document/outline.ts';
import { amount } from '../portfolio/amount.ts';
import { saidFact } from '../portfolio/facts.ts';
import type { FactRow } from '../portfolio/facts.ts';
import { fill, label, say } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import { signaturesBlock } from '../portfolio/signatures-block.ts';
import { heading, paragraph, whoFacts } from './paper-blocks.ts';
import type { PaperBuilder, PaperworkContent } from './paperwork-content.ts';

export const consentsPaper: PaperBuilder = (content, words) => {
  const decided = new Map(
    content.portfolio.agreement.consents.map(({ kind, granted }) => [kind, granted]),
  );
  const rows = consentKinds.map((kind): StatementRow => {
    const granted = decided.get(kind);
    const yes = label(words, (labels) => labels.consentSheet.yes);
    const no = label(words, (labels) => labels.consentSheet.no);
    return {
      sign: null,
      text: say(words, (voice) =>
        fill(voice.labels.consentAsk[kind], {
          months: amount(content.rules.followUpMonths, 'months', voice),
        }),
      ),
      boxes: [
        { label: yes, ticked: granted === true },
        { label: no, ticked: granted === false },
      ],
    };
  });
  return [
    heading(words, (labels) => labels.consentSheet.title, 1),
    paragraph(words, (labels) => labels.consentSheet.lead, 'lead'),
    ...whoFacts(content, words, recordedOn(content, words)),
    { kind: 'statements', rows },
    paragraph(words, (labels) => labels.consentSheet.statement),
    signaturesBlock(content.portfolio, words, true),
  ];
};

/** Crosses that are printed were put on these days: without them the sheet would look as if somebody had decided for the person. */
function recordedOn({ portfolio }: PaperworkContent, words: OutlineWords): FactRow[] {
  const days = [...new Set(portfolio.agreement.consents.map(({ decidedOn }) => decidedOn))].sort();
  if (days.length === 0) return [];
  return saidFact(
    words,
    (labels) => labels.consentSheet.recordedOn,
    ({ day }) => days.map(day).join(' · '),
  );
}
