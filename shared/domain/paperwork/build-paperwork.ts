/** Lays one paper out: its blocks, in a frame that says which paper it is and of whom. */
import type { PersonPaperKind } from '../../contract/paperwork.ts';
import { footLine } from '../document/foot-line.ts';
import type { Outline } from '../document/outline.ts';
import type { OutlineWords, Voice } from '../portfolio/outline-words.ts';
import { basisOf } from '../portfolio/portfolio-frame.ts';
import { agreementPaper } from './agreement-paper.ts';
import { annexPaper } from './annex-paper.ts';
import { assessmentPaper } from './assessment-paper.ts';
import { certificatePaper } from './certificate-paper.ts';
import { consentsPaper } from './consents-paper.ts';
import type { PaperBuilder, PaperworkContent } from './paperwork-content.ts';
import { receiptPaper } from './receipt-paper.ts';
import { transcriptionPaper } from './transcription-paper.ts';

interface Paper {
  readonly build: PaperBuilder;
  readonly title: (labels: Voice['labels']) => string;
  /** Where it takes smaller type to stand on one page with its signatures. */
  readonly dense?: 'always' | 'in two languages';
  /** It is for somebody outside. */
  readonly readAlone?: true;
}

const papers: Readonly<Record<PersonPaperKind, Paper>> = {
  agreement: {
    build: agreementPaper,
    title: (labels) => labels.participation.title,
    dense: 'always',
  },
  consents: {
    build: consentsPaper,
    title: (labels) => labels.consentSheet.title,
    dense: 'in two languages',
  },
  certificate: {
    build: certificatePaper,
    title: (labels) => labels.certificate.title,
    readAlone: true,
  },
  receipt: {
    build: receiptPaper,
    title: (labels) => labels.receipt.title,
    dense: 'in two languages',
  },
  assessment: { build: assessmentPaper, title: (labels) => labels.assessment.title },
  transcription: { build: transcriptionPaper, title: (labels) => labels.transcription.title },
  'annex-de': {
    build: annexPaper('DE'),
    title: (labels) => labels.receiverDE.name,
    readAlone: true,
  },
  'annex-fr': {
    build: annexPaper('FR'),
    title: (labels) => labels.receiverFR.name,
    readAlone: true,
  },
  'annex-es': {
    build: annexPaper('ES'),
    title: (labels) => labels.receiverES.name,
    readAlone: true,
  },
};

/** Gives the paper as content without looks, in one language or two. */
export function buildPaperwork(
  kind: PersonPaperKind,
  content: PaperworkContent,
  words: OutlineWords,
): Outline {
  const { main, second } = words;
  const { person, centre, createdOn } = content.portfolio;
  const { build, title, dense, readAlone = false } = papers[kind];
  const name = title(main.labels);
  return {
    title: `${name} · ${person.code}`,
    language: main.language,
    second: second?.language ?? null,
    readAlone,
    ...basisOf(content.portfolio, main),
    dense: dense === 'always' || (dense !== undefined && second !== null),
    running: {
      headStart: name,
      headEnd: person.code,
      footStart: footLine(centre.name, main.day(createdOn), main.language),
      pageOf: main.labels.document.pageOf,
    },
    blocks: build(content, words),
  };
}
