/** Changes of data through the contract, chosen at random: for tests of what must hold after any of them. */
import fc from 'fast-check';
import type { AppClient } from '../../shared/contract/index.ts';
import { emptyProfile, emptyProject } from '../../shared/domain/record/empty-record.ts';
import { AppError } from '../../shared/wire.ts';
import { aPerson } from './builders/people.ts';

const day = '2026-10-14';
const texts = fc.constantFrom(
  '',
  "it's",
  '"quoted"',
  'أخيط الفساتين',
  '🧵 50 %',
  "'); --",
  '?1 :x',
);
const said = fc.constantFrom('a', "the person's", 'أخيط');

interface Ids {
  readonly people: string[];
  readonly groups: { id: string; meetings: string[] }[];
  readonly entries: {
    personId: string;
    id: string;
    kind: 'learning' | 'evidence' | 'competence';
  }[];
}

const { observations, ...profile } = emptyProfile('ar');

type Change = (client: AppClient, ids: Ids) => Promise<unknown>;

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % Math.max(1, items.length)];
  // Nothing there yet to change: as if somebody had chosen something that is gone.
  if (item === undefined) throw new AppError('not-found');
  return item;
};

/** One change; `who` and `which` choose among what is there. */
export const aChange: fc.Arbitrary<Change> = fc
  .record({ who: fc.nat(9), which: fc.nat(9), text: texts, name: said, yes: fc.boolean() })
  .chain(({ who, which, text, name, yes }) => {
    const person = (ids: Ids) => at(ids.people, who);
    const changes: Change[] = [
      async ({ people }, ids) =>
        ids.people.push((await people.create(aPerson({ preferredName: name }))).id),
      ({ people }, ids) =>
        people.update({
          id: person(ids),
          ...aPerson({ availabilityNote: text, arrivedOn: yes ? day : null }),
        }),
      ({ people }, ids) => people.remove({ id: person(ids) }),
      async ({ roster }, ids) =>
        ids.people.push(
          ...(await roster.import({ people: [aPerson(), aPerson({ languages: ['ti'] })] })).ids,
        ),
      ({ agreements }, ids) =>
        agreements.sign({
          personId: person(ids),
          signedOn: day,
          language: 'ar',
          withInterpreter: yes,
        }),
      ({ agreements }, ids) => agreements.withdraw({ personId: person(ids), withdrawnOn: day }),
      ({ agreements }, ids) =>
        agreements.decide({
          personId: person(ids),
          kind: 'evidence-copies',
          granted: yes,
          decidedOn: day,
        }),
      async ({ groups }, ids) => {
        const made = await groups.create({
          name,
          language: 'it',
          room: text,
          startsOn: day,
          meetingsPerWeek: 2,
          personIds: ids.people.slice(0, which),
          acceptOverTarget: true,
        });
        ids.groups.push({ id: made.id, meetings: made.meetings.map(({ id }) => id) });
      },
      ({ groups }, ids) =>
        groups.recordLeaving({
          id: at(ids.groups, which).id,
          personId: person(ids),
          leftOn: day,
          reason: 'moved',
        }),
      ({ groups }, ids) =>
        groups.planMeeting({
          id: at(ids.groups, 0).id,
          meetingId: at(at(ids.groups, 0).meetings, which),
          plannedOn: day,
        }),
      ({ meetings }, ids) =>
        meetings.start({ id: at(at(ids.groups, 0).meetings, which % 2), heldOn: day }),
      ({ meetings }, ids) =>
        meetings.saveStep({
          id: at(at(ids.groups, 0).meetings, which % 2),
          stepIndex: which,
          stepSeconds: who,
        }),
      ({ meetings }, ids) =>
        meetings.saveEntry({
          id: at(at(ids.groups, 0).meetings, which % 2),
          personId: person(ids),
          attendance: yes ? 'present' : null,
          minutes: which,
          heldOn: yes ? day : null,
          kept: text,
          keptLanguage: 'ar',
        }),
      ({ meetings }, ids) =>
        meetings.saveGroupNotes({
          id: at(at(ids.groups, 0).meetings, which % 2),
          climate: yes ? 3 : null,
          groupNotes: text,
        }),
      ({ record }, ids) =>
        record.saveProfile({ personId: person(ids), profile: { ...profile, interests: text } }),
      ({ record }, ids) =>
        record.saveObservations({
          personId: person(ids),
          observations: { ...observations, text },
        }),
      ({ record }, ids) =>
        record.saveProject({
          personId: person(ids),
          project: { ...emptyProject(yes ? 'A' : 'B'), why: text },
        }),
      ({ record }, ids) =>
        record.savePlan({
          personId: person(ids),
          steps: Array.from({ length: which % 4 }, () => ({
            text: name,
            activity: null,
            dueOn: day,
            status: 'to-do',
          })),
        }),
      async ({ record }, ids) => {
        const personId = person(ids);
        const { id } = await record.saveEvidence({
          personId,
          entry: {
            id: null,
            code: 'O',
            description: name,
            seenBy: text,
            seenOn: yes ? day : null,
            share: yes,
          },
        });
        ids.entries.push({ personId, id, kind: 'evidence' });
      },
      async ({ record }, ids) => {
        const evidence = at(
          ids.entries.filter(({ kind }) => kind === 'evidence'),
          which,
        );
        const { id } = await record.saveCompetence({
          personId: evidence.personId,
          entry: {
            id: null,
            ownWords: { text: name, language: 'ar', translation: text, translatedBy: '' },
            standardTerm: text,
            standardCode: '',
            context: '',
            levelSelf: yes ? 'B' : null,
            levelOperator: null,
            evidenceIds: [evidence.id],
            share: yes,
          },
        });
        ids.entries.push({ personId: evidence.personId, id, kind: 'competence' });
      },
      ({ record }, ids) => record.removeEntry(at(ids.entries, which)),
      ({ record }, ids) =>
        record.confirm({
          personId: person(ids),
          section: yes ? 'evidence' : 'plan',
          confirmedOn: day,
          language: 'ar',
        }),
      ({ record }, ids) => record.unconfirm({ personId: person(ids), section: 'plan' }),
    ];
    return fc.constantFrom(...changes);
  });

/** Makes the changes one after another, beside what is there; what the rules refuse changes nothing. */
export async function makeChanges(
  client: AppClient,
  changes: readonly Change[],
  between: () => void,
): Promise<void> {
  const groups = await Promise.all(
    (await client.groups.list()).map(({ id }) => client.groups.get({ id })),
  );
  const ids: Ids = {
    people: (await client.people.list()).map(({ id }) => id),
    groups: groups.map(({ id, meetings }) => ({ id, meetings: meetings.map((one) => one.id) })),
    entries: [],
  };
  for (const change of changes) {
    between();
    try {
      await change(client, ids);
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'internal') throw error;
    }
  }
}
