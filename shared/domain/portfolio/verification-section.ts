/** How to check the document: what to name to the centre, and what that proves and does not prove. */
import type { Block } from '../document/outline.ts';
import { factsBlock, saidFact, writtenFact } from './facts.ts';
import { label } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import type { SectionInput } from './section-input.ts';

/** Claims no more than the code can show: it tells the data, not the paper. */
export function verificationSection({ content, words }: SectionInput): Block[] {
  const { person, version, createdOn, dataSha256, auditHead } = content;
  return [
    { kind: 'paragraph', look: 'body', text: label(words, (labels) => labels.verification.intro) },
    ...factsBlock([
      ...writtenFact(words, (labels) => labels.cover.reference, person.code),
      ...saidFact(
        words,
        (labels) => labels.verification.version,
        ({ number }) => number(version),
      ),
      ...saidFact(
        words,
        (labels) => labels.verification.createdOn,
        ({ day }) => day(createdOn),
      ),
      ...writtenFact(words, (labels) => labels.verification.digits, checkCode(dataSha256)),
      // Printed outside the vault, it shows later whether the end of the log was cut off.
      ...writtenFact(words, (labels) => labels.verification.logHead, logHead(auditHead)),
    ]),
    {
      kind: 'paragraph',
      look: 'body',
      text: label(words, (labels) => labels.verification.howToCheck),
    },
    { kind: 'paragraph', look: 'note', text: label(words, (labels) => labels.verification.limits) },
  ];
}

function logHead({ count, head }: PortfolioContent['auditHead']): string {
  return head === null ? '' : `${count} · ${checkCode(head)}`;
}

/** Gives the first sixteen digits in groups of four, as somebody reads them out on the telephone. */
export function checkCode(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}
