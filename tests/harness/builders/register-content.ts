/** The attendance register of a fictional group: two people, one of whom left, and an interview among the meetings. */
import type { Group, GroupMember } from '../../../shared/contract/groups.ts';
import type { Meeting, MeetingEntry } from '../../../shared/contract/meetings.ts';
import type { MeetingCode } from '../../../shared/contract/programmes.ts';
import type { RegisterContent } from '../../../shared/domain/group-register/register-content.ts';
import { anId } from './portfolio-content.ts';

const samira = anId(1);
const tomas = anId(2);

function aMember(personId: string, code: string, change: Partial<GroupMember> = {}): GroupMember {
  return {
    personId,
    code,
    preferredName: `Nome ${code}`,
    languages: ['ar'],
    agreement: 'signed',
    joinedOn: '2026-04-01',
    leftOn: null,
    leavingReason: null,
    minutes: 0,
    path: [],
    ...change,
  };
}

function anEntry(personId: string, change: Partial<MeetingEntry>): MeetingEntry {
  const person = { personId, code: 'X', preferredName: 'X', languages: ['ar'] };
  const kept = { kept: 'una nota di lavoro', keptLanguage: 'it' };
  return { ...person, attendance: 'present', minutes: 0, heldOn: null, ...kept, ...change };
}

function aMeeting(code: MeetingCode, plannedOn: string, entries: MeetingEntry[]): Meeting {
  return {
    id: anId(3),
    groupId: anId(4),
    groupName: 'Gruppo Prova',
    groupLanguage: 'it',
    mine: true,
    code,
    kind: code.startsWith('I') ? 'interview' : 'group',
    status: 'closed',
    plannedOn,
    heldOn: plannedOn,
    plannedMinutes: 120,
    stepIndex: 0,
    stepSeconds: 0,
    climate: null,
    groupNotes: '',
    entries,
    closedAt: null,
  };
}

const group: Group = {
  id: anId(4),
  name: 'Gruppo Prova',
  language: 'it',
  room: '',
  leader: null,
  mine: true,
  programmeId: 'espor-default',
  programmeVersion: '1.0.0',
  members: [
    aMember(samira, 'ESM-0001'),
    aMember(tomas, 'ESM-0002', { leftOn: '2026-04-20', leavingReason: 'moved' }),
  ],
  meetings: [],
};

const meetings = [
  aMeeting('G1', '2026-04-14', [
    anEntry(samira, { attendance: 'caught-up', minutes: 120 }),
    anEntry(tomas, { attendance: 'absent', minutes: 30 }),
  ]),
  aMeeting('I1', '2026-04-07', [
    anEntry(samira, { minutes: 75, heldOn: '2026-04-08' }),
    anEntry(tomas, { minutes: 60 }),
  ]),
  { ...aMeeting('G2', '2026-04-21', [anEntry(samira, { attendance: null })]), heldOn: null },
];

/** What the register is made from. */
export function aRegisterContent(): RegisterContent {
  return {
    centreName: 'Centro Esempio',
    operatorName: 'Prova Centro',
    group,
    programmeTitle: 'Bilancio di gruppo',
    meetings,
    leftOut: 1,
    createdOn: '2026-05-01',
  };
}
