import { describe, expect, it } from 'vitest';
import { anId, shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import type { Group, GroupMember } from '../../contract/groups.ts';
import type { Meeting, MeetingEntry } from '../../contract/meetings.ts';
import type { MeetingCode } from '../../contract/programmes.ts';
import { aVoice, facts, printed, table } from '../portfolio/testing/outline-reading.ts';
import { buildRegisterOutline } from './build-register-outline.ts';

const itLabels = shippedLabels('it');
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

const outline = buildRegisterOutline(
  {
    centreName: 'Centro Esempio',
    operatorName: 'Prova Centro',
    group,
    meetings,
    leftOut: 1,
    createdOn: '2026-05-01',
  },
  aVoice('it', itLabels),
);

describe('the attendance register', () => {
  it('gives minutes by person and meeting, a dash for absence, a mark for what was caught up', () => {
    expect(table(outline.blocks)).toEqual([
      ['', 'Data', '07/04', '14/04', '21/04', ''],
      ['ESM-0001', 'Nome ESM-0001', '75 / 08/04', '120 R', '', '195 min'],
      ['ESM-0002', 'Nome ESM-0002 / fino al 2026-04-20', '60', '–', '', '60 min'],
      ['', 'Persone', '2', '1', '0', '255 min'],
    ]);
  });

  it('has wide pages and one column for each meeting of the calendar, in its order', () => {
    expect(outline.landscape).toBe(true);
    const found = outline.blocks.find((block) => block.kind === 'table');
    const columns = found?.kind === 'table' ? found.columns : [];
    expect(columns.map(({ label }) => label[0].text)).toEqual([
      'Codice',
      'Nome',
      'I1',
      'G1',
      'G2',
      'Totale',
    ]);
  });

  it('tells of the group what a funder needs, and leaves out what is empty', () => {
    expect(facts(outline.blocks)).toEqual({
      Gruppo: 'Gruppo Prova',
      Centro: 'Centro Esempio',
      Accompagnamento: 'Prova Centro',
      'Lingua degli incontri': 'it',
      Programma: 'espor-default 1.0.0',
      Periodo: 'dal 2026-04-07 al 2026-04-21',
      'Patti di partecipazione': 'firmati e in vigore: 2 · esclusi perché senza: 1',
      'Data del registro': '2026-05-01',
    });
  });

  it('names in the properties of the file on what it stands', () => {
    expect(outline.basis).toBe(
      'Patti di partecipazione: firmati e in vigore: 2 · esclusi perché senza: 1',
    );
  });

  it('holds nothing of what people told, nor why somebody left', () => {
    expect(printed(outline)).not.toContain('nota di lavoro');
    expect(printed(outline)).not.toContain('moved');
  });
});
