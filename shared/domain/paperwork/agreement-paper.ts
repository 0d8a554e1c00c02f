/**
 * The participation agreement and, on a page of its own, what happens with the data (GDPR Art. 13). Sentences one by
 * one with a sign beside each, so that they can be read out and pointed at. Taking part is not a consent in the sense
 * of the GDPR: the ground is the centre's task or interest, and each consent is asked apart (EDPB Guidelines 05/2020).
 */
import { legalGrounds } from '../../contract/privacy.ts';
import type { LegalGround } from '../../contract/privacy.ts';
import type { Block } from '../document/outline.ts';
import { amount } from '../portfolio/amount.ts';
import { factsBlock, openFact, saidFact, writtenFact } from '../portfolio/facts.ts';
import type { FactRow } from '../portfolio/facts.ts';
import type { DocumentLabels } from '../portfolio/document-labels.ts';
import { fill, label, labelCell, say } from '../portfolio/outline-words.ts';
import type { OutlineWords, Voice } from '../portfolio/outline-words.ts';
import { signaturesBlock } from '../portfolio/signatures-block.ts';
import { fullStop } from '../text/sentence-marks.ts';
import { heading, paragraph, statement, whoFacts } from './paper-blocks.ts';
import type { PaperBuilder, PaperworkContent } from './paperwork-content.ts';

export const agreementPaper: PaperBuilder = (content, words) => [
  heading(words, (labels) => labels.participation.title, 1),
  paragraph(words, (labels) => labels.participation.lead, 'lead'),
  ...whoFacts(content, words),
  ...sentences(words),
  paragraph(words, (labels) => labels.participation.statement, 'lead'),
  signaturesBlock(content.portfolio, words, true),
  // On the back of the sheet in one language; in two it goes on where there is room.
  heading(words, (labels) => labels.privacy.title, 1, words.second === null),
  ...dataFacts(content, words),
];

function sentences(words: OutlineWords): Block[] {
  return [
    heading(words, (labels) => labels.participation.whatTitle),
    {
      kind: 'statements',
      rows: [
        statement(words, 'path', (labels) => labels.participation.what),
        statement(words, 'page', (labels) => labels.participation.get),
        statement(words, 'no', (labels) => labels.participation.notCertificate),
      ],
    },
    heading(words, (labels) => labels.participation.freeTitle),
    {
      kind: 'statements',
      rows: [
        statement(words, 'leave', (labels) => labels.participation.choose),
        statement(words, 'shield', (labels) => labels.participation.noEffect),
        statement(words, 'pass', (labels) => labels.participation.pass),
        statement(words, 'quiet', (labels) => labels.participation.neverAsked),
      ],
    },
    heading(words, (labels) => labels.participation.groupTitle),
    {
      kind: 'statements',
      rows: [
        statement(words, 'people', (labels) => labels.participation.confidence),
        statement(words, 'quiet', (labels) => labels.participation.others),
      ],
    },
    heading(words, (labels) => labels.participation.centreTitle),
    {
      kind: 'statements',
      rows: [
        statement(words, 'see', (labels) => labels.participation.see),
        statement(words, 'key', (labels) => labels.participation.decide),
        statement(words, 'no', (labels) => labels.participation.noContact),
      ],
    },
  ];
}

/** In the order of GDPR Art. 13: who, why, what, where, to whom, how long, which rights. */
function dataFacts(content: PaperworkContent, words: OutlineWords): Block[] {
  const { portfolio, rules, privacy, reached } = content;
  const fact = (
    pick: (labels: DocumentLabels) => string,
    value: (labels: DocumentLabels, voice: Voice) => string,
  ) => saidFact(words, pick, (voice) => value(voice.labels, voice));
  const lasting = (labels: DocumentLabels, voice: Voice): string =>
    fill(
      [
        labels.accessReport.keepPapers,
        labels.accessReport.keepContent,
        labels.accessReport.keepProof,
      ].join(' '),
      {
        days: amount(rules.checkDays, 'days', voice),
        months: amount(rules.followUpMonths, 'months', voice),
        years: amount(rules.proofYears, 'years', voice),
      },
    );
  const rows = [
    ...writtenFact(words, (labels) => labels.privacy.responsible, portfolio.centre.name),
    ...contactFact(reached, words),
    ...officerFact(privacy.officer, words),
    ...fact(
      ({ privacy }) => privacy.why,
      ({ accessReport }) => accessReport.why,
    ),
    ...fact(
      ({ privacy }) => privacy.where,
      ({ privacy }) => privacy.whereValue,
    ),
    ...fact(
      ({ privacy }) => privacy.who,
      ({ privacy }) => privacy.whoValue,
    ),
    groundFact(privacy.ground, words),
    ...fact(
      ({ privacy }) => privacy.held,
      ({ privacy, accessReport }, { language }) =>
        `${privacy.heldValue}${fullStop(language)} ${accessReport.notHeld}`,
    ),
    ...fact(
      ({ privacy }) => privacy.receivers,
      ({ privacy }) => privacy.receiversValue,
    ),
    ...fact(({ privacy }) => privacy.long, lasting),
    ...fact(
      ({ privacy }) => privacy.must,
      ({ privacy }) => privacy.mustValue,
    ),
    ...fact(
      ({ privacy }) => privacy.rights,
      ({ accessReport }) => `${accessReport.rights} ${accessReport.complaint}`,
    ),
  ];
  return factsBlock(rows.map(readInBoth));
}

/** The person is told in the second language: neither of them is smaller than the other. */
function readInBoth(row: FactRow): FactRow {
  return { ...row, value: row.value.map(({ phrase }) => ({ phrase, weight: 'normal' })) };
}

/** GDPR Art. 13(1)(a) asks for it. Where the centre has not entered it, the line is for its pen. */
function contactFact(reached: PaperworkContent['reached'], words: OutlineWords): FactRow[] {
  const pick = ({ privacy }: DocumentLabels) => privacy.contact;
  const lines = reached === null ? [] : [reached.address, reached.telephone, reached.email];
  const known = writtenFact(words, pick, lines);
  return known.length === 0 ? [openFact(words, pick, 1)] : known;
}

/** Somebody may have none: then the line stays free. */
function officerFact(officer: string, words: OutlineWords): FactRow[] {
  const pick = ({ privacy }: DocumentLabels) => privacy.officer;
  return officer === '' ? [openFact(words, pick, 1)] : writtenFact(words, pick, officer);
}

/** The one that the centre has chosen; until then both, for its pen (GDPR Art. 13(1)(c) and (d)). */
function groundFact(ground: LegalGround | null, words: OutlineWords): FactRow {
  const row = { label: label(words, ({ privacy }) => privacy.ground) };
  if (ground !== null) {
    const said = say(
      words,
      ({ labels: { privacy } }) => `${privacy[ground]} ${privacy.groundConsent}`,
    );
    return { ...row, value: labelCell(said) };
  }
  return {
    ...row,
    boxes: legalGrounds.map((one) => ({
      label: label(words, ({ privacy }) => privacy[one]),
      ticked: false,
    })),
    value: labelCell(
      say(words, ({ labels: { privacy } }) => `${privacy.groundOpen} ${privacy.groundConsent}`),
    ),
  };
}
