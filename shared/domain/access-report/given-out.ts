/** What has left the program for somebody else, what was handed to the person, what they asked for, what is gone. */
import type { Block, Phrases } from '../document/outline.ts';
import { amount } from '../portfolio/amount.ts';
import { dayCell, fill, label, labelCell, say, textCell } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { ReportPart } from './about-you.ts';
import { paragraph, subheading, tableOf } from './report-blocks.ts';

export const disclosedPart: ReportPart = (content, words) => {
  const { authorisations, versions, rights } = content;
  return [
    paragraph(label(words, (labels) => labels.accessReport.disclosedNote)),
    ...(authorisations.some(({ exportedAt }) => exportedAt !== null)
      ? []
      : [paragraph(label(words, (labels) => labels.accessReport.nothingGiven))]),
    ...tableOf(
      words,
      (labels) => labels.accessReport.sent,
      [
        [(labels) => labels.accessReport.receiver, 22],
        [(labels) => labels.accessReport.purpose, 24],
        [(labels) => labels.accessReport.sections, 24],
        [(labels) => labels.accessReport.signedOn, 15],
        [(labels) => labels.accessReport.sentOn, 15],
      ],
      authorisations.map(({ receiver, purpose, sections, signedOn, exportedAt }) => ({
        cells: [
          textCell(
            words,
            `${receiver.name} (${words.main.countryName(receiver.country)})`,
            'strong',
          ),
          textCell(words, purpose),
          labelCell(
            say(words, ({ labels }) =>
              sections.map((section) => labels.headings[section]).join(' · '),
            ),
          ),
          dayCell(words, signedOn),
          exportedAt === null
            ? labelCell(label(words, (labels) => labels.accessReport.notSent))
            : dayCell(words, exportedAt.slice(0, 10)),
        ],
      })),
    ),
    ...tableOf(
      words,
      (labels) => labels.accessReport.portfolios,
      [
        [(labels) => labels.accessReport.version, 16],
        [(labels) => labels.accessReport.madeOn, 28],
        [(labels) => labels.accessReport.inLanguages, 24],
        [(labels) => labels.accessReport.state, 32],
      ],
      versions.map(({ number, partial, languages, createdOn }) => ({
        cells: [
          textCell(words, words.main.number(number), 'strong'),
          dayCell(words, createdOn),
          labelCell(
            say(words, ({ languageName }) => languages.split('-').map(languageName).join(' · ')),
          ),
          labelCell(
            label(words, ({ accessReport }) =>
              partial ? accessReport.partial : accessReport.complete,
            ),
          ),
        ],
      })),
    ),
    ...tableOf(
      words,
      (labels) => labels.accessReport.handedToYou,
      [
        [(labels) => labels.accessReport.handedOver, 60],
        [(labels) => labels.accessReport.version, 40],
      ],
      rights.deliveries.map(({ deliveredOn, version }) => ({
        cells: [dayCell(words, deliveredOn), textCell(words, words.main.number(version))],
      })),
    ),
  ];
};

export const requestsPart: ReportPart = ({ rights, erasures }, words) => {
  const { restriction, requests } = rights;
  return [
    ...(restriction === null
      ? []
      : [
          paragraph(
            say(words, (voice) =>
              fill(voice.labels.accessReport.restrictedSince, {
                day: voice.day(restriction.since),
                reason: restriction.reason,
              }),
            ),
          ),
        ]),
    // The report answers one already: to say that nothing is held would contradict its title.
    ...(requests.length > 0
      ? []
      : [
          paragraph(
            label(words, (labels) => labels.accessReport.noOtherRequest),
            'note',
          ),
        ]),
    ...tableOf(
      words,
      (labels) => labels.accessReport.requests,
      [
        [(labels) => labels.accessReport.request, 24],
        [(labels) => labels.accessReport.day, 16],
        [(labels) => labels.accessReport.state, 14],
        [(labels) => labels.accessReport.answered, 16],
        [(labels) => labels.accessReport.outcome, 30],
      ],
      requests.map(({ kind, requestedOn, state, answeredOn, outcome }) => ({
        cells: [
          labelCell(label(words, (labels) => labels.rightsKind[kind])),
          dayCell(words, requestedOn),
          labelCell(label(words, (labels) => labels.requestState[state])),
          dayCell(words, answeredOn),
          textCell(words, outcome),
        ],
      })),
    ),
    ...erased(erasures, words),
  ];
};

function erased(erasures: Parameters<ReportPart>[0]['erasures'], words: OutlineWords): Block[] {
  if (erasures.length === 0) return [];
  const items = erasures.map(({ scope, erasedOn }): Phrases =>
    say(words, ({ labels, day, language }) =>
      fill(
        labels.accessReport.erasedItem,
        { day: day(erasedOn), what: labels.erasureScope[scope] },
        language,
      ),
    ),
  );
  return [subheading(words, (labels) => labels.accessReport.erased), { kind: 'list', items }];
}

/** Why the data are held, for how long, and what the person may ask for (GDPR Art. 15(1)). */
export const rightsPart: ReportPart = ({ rules }, words) => {
  const filled = (pick: (labels: OutlineWords['main']['labels']['accessReport']) => string) =>
    say(words, (voice) =>
      fill(pick(voice.labels.accessReport), {
        days: amount(rules.checkDays, 'days', voice),
        months: amount(rules.followUpMonths, 'months', voice),
        years: amount(rules.proofYears, 'years', voice),
      }),
    );
  return [
    paragraph(filled(({ why }) => why)),
    {
      kind: 'list',
      items: [
        filled(({ keepPapers }) => keepPapers),
        filled(({ keepContent }) => keepContent),
        filled(({ keepProof }) => keepProof),
        filled(({ notHeld }) => notHeld),
      ],
    },
    paragraph(filled((labels) => labels.rights)),
    paragraph(filled(({ complaint }) => complaint)),
  ];
};
