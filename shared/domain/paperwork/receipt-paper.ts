/** The delivery receipt: what was handed over, crossed by hand, and that it is the person's (GDPR Art. 12). */
import type { StatementRow } from '../document/outline.ts';
import { saidFact, writtenFact } from '../portfolio/facts.ts';
import { label } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import { readingFact } from '../portfolio/path-facts.ts';
import { checkCode } from '../portfolio/verification-section.ts';
import { signaturesBlock } from '../portfolio/signatures-block.ts';
import { heading, paragraph, sectionInput, statement, whoFacts } from './paper-blocks.ts';
import type { PickLabel } from './paper-blocks.ts';
import type { PaperBuilder } from './paperwork-content.ts';

export const receiptPaper: PaperBuilder = (content, words) => {
  const { version, dataSha256, agreement } = content.portfolio;
  return [
    heading(words, (labels) => labels.receipt.title, 1),
    paragraph(words, (labels) => labels.receipt.lead, 'lead'),
    ...whoFacts(content, words, [
      ...saidFact(
        words,
        (labels) => labels.verification.version,
        ({ number }) => number(version),
      ),
      ...writtenFact(words, (labels) => labels.verification.digits, checkCode(dataSha256)),
      ...readingFact(sectionInput(content, words)),
    ]),
    heading(words, (labels) => labels.receipt.how),
    {
      kind: 'statements',
      rows: [
        toCross(words, (labels) => labels.receipt.paper),
        toCross(words, (labels) => labels.receipt.file),
        toCross(words, (labels) => labels.receipt.bundle),
      ],
    },
    heading(words, (labels) => labels.receipt.know),
    {
      kind: 'statements',
      rows: [
        statement(words, 'key', (labels) => labels.receipt.mine),
        statement(words, 'lock', (labels) => labels.receipt.keepSafe),
        statement(words, 'page', (labels) => labels.receipt.copy),
      ],
    },
    paragraph(words, (labels) => labels.receipt.statement),
    signaturesBlock(content.portfolio, words, agreement.agreement?.withInterpreter === true),
  ];
};

/** A line with one box, which the operator crosses while handing over. */
function toCross(words: OutlineWords, pick: PickLabel): StatementRow {
  return { sign: null, text: label(words, pick), boxes: [{ label: null, ticked: false }] };
}
