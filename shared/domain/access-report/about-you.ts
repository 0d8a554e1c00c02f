/** Who the person is for the program, what they agreed to, and where they took part. */
import type { Block } from '../document/outline.ts';
import { amount } from '../portfolio/amount.ts';
import { factsBlock, saidFact, writtenFact } from '../portfolio/facts.ts';
import {
  dash,
  dayCell,
  fill,
  label,
  labelCell,
  say,
  textCell,
} from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { AccessReportContent, HeldMeeting } from './access-report-content.ts';
import { paragraph, subheading, tableOf } from './report-blocks.ts';

export type ReportPart = (content: AccessReportContent, words: OutlineWords) => Block[];

export const youPart: ReportPart = ({ portfolio, enteredBy }, words) => {
  const { person } = portfolio;
  const { provenance } = person;
  return factsBlock([
    ...writtenFact(words, (labels) => labels.accessReport.name, person.preferredName),
    ...writtenFact(words, (labels) => labels.accessReport.code, person.code),
    ...saidFact(
      words,
      (labels) => labels.accessReport.languages,
      ({ languageName }) => person.languages.map((code) => languageName(code)).join(' · '),
    ),
    ...saidFact(
      words,
      (labels) => labels.accessReport.literacyFirst,
      ({ labels }) => labels.literacy[person.literacyFirstLanguage],
    ),
    ...saidFact(
      words,
      (labels) => labels.accessReport.literacyHost,
      ({ labels }) => labels.literacy[person.literacyHostLanguage],
    ),
    ...saidFact(
      words,
      (labels) => labels.accessReport.arrivedOn,
      ({ day }) => (person.arrivedOn === null ? '' : day(person.arrivedOn)),
    ),
    ...saidFact(
      words,
      (labels) => labels.accessReport.enteredOn,
      ({ day }) => day(person.createdAt.slice(0, 10)),
    ),
    ...writtenFact(words, (labels) => labels.accessReport.enteredBy, enteredBy),
    ...(provenance === null
      ? []
      : writtenFact(words, (labels) => labels.accessReport.source, [
          `${provenance.centreName} (${words.main.countryName(provenance.country)}), ${provenance.reference}`,
          words.main.day(provenance.importedAt.slice(0, 10)),
        ])),
  ]);
};

export const agreementsPart: ReportPart = ({ portfolio, rules }, words) => {
  const { agreement, consents } = portfolio.agreement;
  return [
    ...factsBlock(
      saidFact(
        words,
        (labels) => labels.accessReport.agreement,
        ({ labels, day, languageName }) => {
          if (agreement === null) return '';
          const signed = fill(labels.about.agreementValue, {
            day: day(agreement.signedOn),
            language: languageName(agreement.language),
          });
          const interpreted = agreement.withInterpreter ? [labels.accessReport.interpreted] : [];
          const withdrawn =
            agreement.withdrawnOn === null
              ? []
              : [fill(labels.accessReport.withdrawnOn, { day: day(agreement.withdrawnOn) })];
          return [signed, ...interpreted, ...withdrawn].join(' · ');
        },
      ),
    ),
    ...tableOf(
      words,
      (labels) => labels.accessReport.consents,
      [
        [(labels) => labels.accessReport.consent, 56],
        [(labels) => labels.accessReport.answer, 16],
        [(labels) => labels.accessReport.day, 28],
      ],
      consents.map(({ kind, granted, decidedOn }) => ({
        cells: [
          labelCell(
            say(words, (voice) =>
              fill(voice.labels.consentKind[kind], {
                months: amount(rules.followUpMonths, 'months', voice),
              }),
            ),
          ),
          labelCell(
            label(words, ({ accessReport }) => (granted ? accessReport.yes : accessReport.no)),
            'strong',
          ),
          dayCell(words, decidedOn),
        ],
      })),
    ),
  ];
};

export const pathPart: ReportPart = ({ groups, meetings }, words) => [
  ...tableOf(
    words,
    (labels) => labels.accessReport.groups,
    [
      [(labels) => labels.accessReport.group, 26],
      [(labels) => labels.accessReport.from, 25],
      [(labels) => labels.accessReport.until, 25],
      [(labels) => labels.accessReport.leavingReason, 26],
    ],
    groups.map(({ name, joinedOn, leftOn, leavingReason }) => ({
      cells: [
        textCell(words, name),
        dayCell(words, joinedOn),
        dayCell(words, leftOn),
        leavingReason === null
          ? textCell(words, dash)
          : labelCell(label(words, (labels) => labels.leavingReason[leavingReason])),
      ],
    })),
  ),
  ...attended(meetings, words),
  ...keptWords(meetings, words),
];

/** The codes of the meetings, and below them what they stand for: the person has not seen the programme. */
function attended(meetings: readonly HeldMeeting[], words: OutlineWords): Block[] {
  const table = tableOf(
    words,
    (labels) => labels.accessReport.meetings,
    [
      [(labels) => labels.accessReport.meeting, 16],
      [(labels) => labels.accessReport.day, 28],
      [(labels) => labels.accessReport.attendance, 30],
      [(labels) => labels.accessReport.minutes, 26],
    ],
    meetings
      .filter(({ attendance }) => attendance !== null)
      .map((meeting) => ({ cells: meetingCells(meeting, words) })),
  );
  if (table.length === 0) return [];
  const codes = label(words, (labels) => labels.accessReport.meetingCodes);
  return [...table, paragraph(codes, 'note')];
}

function meetingCells({ code, day, attendance, minutes }: HeldMeeting, words: OutlineWords) {
  return [
    textCell(words, code, 'strong'),
    dayCell(words, day),
    attendance === null
      ? textCell(words, dash)
      : labelCell(label(words, (labels) => labels.attendance[attendance])),
    textCell(words, words.main.number(minutes)),
  ];
}

/** As they were said, in the language they were said in. */
function keptWords(meetings: readonly HeldMeeting[], words: OutlineWords): Block[] {
  const kept = meetings.filter((meeting) => meeting.kept !== '');
  if (kept.length === 0) return [];
  return [
    subheading(words, (labels) => labels.accessReport.kept),
    ...kept.flatMap(({ code, day, kept: text, keptLanguage }): Block[] => [
      {
        kind: 'own-words',
        words: { language: keptLanguage, text },
        translation: null,
        by: say(words, (voice) =>
          fill(
            voice.labels.accessReport.keptItem,
            { meeting: code, day: voice.day(day) },
            voice.language,
          ),
        ),
      },
    ]),
  ];
}

export const nothingHeld = (words: OutlineWords): Block =>
  paragraph(
    label(words, (labels) => labels.accessReport.nothing),
    'note',
  );
