/** Lays the attendance register of a group out: facts, the table of minutes, signatures. */
import { meetingCodes } from '../../contract/programmes.ts';
import type { Meeting } from '../../contract/meetings.ts';
import { footLine } from '../document/foot-line.ts';
import type { Block, Outline } from '../document/outline.ts';
import { factsBlock, saidFact, writtenFact } from '../portfolio/facts.ts';
import type { FactRow } from '../portfolio/facts.ts';
import { fill, plain } from '../portfolio/outline-words.ts';
import type { OutlineWords, Voice } from '../portfolio/outline-words.ts';
import { centreSignatures } from '../portfolio/signatures-block.ts';
import { colon } from '../text/sentence-marks.ts';
import { attendanceTable } from './attendance-table.ts';
import type { RegisterContent } from './register-content.ts';

export type { RegisterContent } from './register-content.ts';

/** Gives the register as content without looks, in one language. What people told is not in it. */
export function buildRegisterOutline(content: RegisterContent, voice: Voice): Outline {
  const words: OutlineWords = { main: voice, second: null };
  const { register, document } = voice.labels;
  const meetings = content.meetings.toSorted(
    (one, other) => meetingCodes.indexOf(one.code) - meetingCodes.indexOf(other.code),
  );
  const title: Block = {
    kind: 'heading',
    level: 1,
    number: null,
    text: [plain(words, register.title)],
    notConfirmed: null,
    newPage: false,
  };
  return {
    title: `${register.title} · ${content.group.name}`,
    language: voice.language,
    second: null,
    basis: `${register.basis}${colon(voice.language)} ${basisOf(content, voice)}`,
    landscape: true,
    running: {
      headStart: register.title,
      headEnd: content.group.name,
      footStart: footLine(content.centreName, voice.day(content.createdOn), voice.language),
      pageOf: document.pageOf,
    },
    blocks: [
      title,
      ...factsBlock(groupFacts(content, meetings, words)),
      attendanceTable(content, meetings, words),
      centreSignatures(words, content.operatorName, ({ register }) => register.responsible),
    ],
  };
}

function groupFacts(
  content: RegisterContent,
  meetings: readonly Meeting[],
  words: OutlineWords,
): FactRow[] {
  const { centreName, operatorName, group, programmeTitle, createdOn } = content;
  const days = meetings.map(({ heldOn, plannedOn }) => heldOn ?? plannedOn).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  const programme = fill(words.main.labels.document.reference, {
    reference: programmeTitle,
    version: group.programmeVersion,
  });
  return [
    ...writtenFact(words, (labels) => labels.register.group, group.name),
    ...writtenFact(words, (labels) => labels.register.centre, centreName),
    ...writtenFact(words, (labels) => labels.register.accompaniedBy, operatorName),
    ...saidFact(
      words,
      (labels) => labels.register.language,
      ({ languageName }) => languageName(group.language),
    ),
    ...writtenFact(words, (labels) => labels.register.room, group.room),
    ...writtenFact(words, (labels) => labels.register.programme, programme),
    ...saidFact(
      words,
      (labels) => labels.register.period,
      ({ labels, day }) =>
        from === undefined || to === undefined
          ? ''
          : fill(labels.cover.periodValue, { from: day(from), to: day(to) }),
    ),
    ...saidFact(
      words,
      (labels) => labels.register.basis,
      (spoken) => basisOf(content, spoken),
    ),
    ...saidFact(
      words,
      (labels) => labels.register.createdOn,
      ({ day }) => day(createdOn),
    ),
  ];
}

/** On how many agreements the register stands, and how many people are missing in it for want of one. */
function basisOf({ group, leftOut }: RegisterContent, { labels, number }: Voice): string {
  const standing = fill(labels.register.basisValue, { count: number(group.members.length) });
  if (leftOut === 0) return standing;
  return `${standing} · ${fill(labels.register.leftOut, { count: number(leftOut) })}`;
}
