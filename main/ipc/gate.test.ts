import { describe, expect, it } from 'vitest';
import type { Role, SignedInOperator } from '../../shared/contract/operators.ts';
import { AppError } from '../../shared/wire.ts';
import { createGate } from './gate.ts';

const [own, other, unseen] = ['own', 'other', 'unseen'];

/** The operator sees `own` as an operator and `other` as a coordinator; `unseen` is there, and theirs in no way. */
const seen = new Map<string, readonly Role[]>([
  [own, ['operator', 'coordinator']],
  [other, ['coordinator']],
  [unseen, []],
]);

function gateFor(roles: readonly Role[] | null) {
  const operator: SignedInOperator | null =
    roles === null ? null : { id: 'a', name: 'Marta F.', roles: [...roles] };
  const asked: string[] = [];
  const gate = createGate({
    signedIn: () => operator,
    seen: (subject, ids) => {
      asked.push(`${subject} ${ids.join(' ')}`);
      const rows = ids.flatMap((id) => {
        const through = seen.get(id);
        return through === undefined ? [] : [[id, through] as const];
      });
      return new Map(rows);
    },
  });
  const answer = (channel: string, input?: unknown): string => {
    try {
      gate({ channel, input });
      return 'passed';
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return error.message;
    }
  };
  return { answer, asked };
}

describe('the gate', () => {
  it('asks nobody who they are where everybody may', () => {
    expect(gateFor(null).answer('vault.status')).toBe('passed');
    expect(gateFor(null).answer('people.list')).toBe('locked');
  });

  it('lets the first start choose a folder for backups, and later the administrator alone', () => {
    expect(gateFor(null).answer('backup.chooseFolder')).toBe('passed');
    expect(gateFor(['operator']).answer('backup.chooseFolder')).toBe('refused: not-your-role');
    expect(gateFor(['administrator']).answer('backup.chooseFolder')).toBe('passed');
  });

  it('knows the role first, and does not look anything up for another', () => {
    const { answer, asked } = gateFor(['evaluator']);
    expect(answer('people.get', { id: own })).toBe('refused: not-your-role');
    expect(asked).toEqual([]);
  });

  it('lets nobody make a call that has no rule', () => {
    const { answer } = gateFor(['operator', 'coordinator', 'administrator']);
    expect(answer('people.sing')).toBe('refused: not-your-role');
    expect(answer('constructor')).toBe('refused: not-your-role');
  });

  it('sees through a role only what that role may do', () => {
    const { answer } = gateFor(['operator', 'coordinator']);
    expect(answer('people.get', { id: other })).toBe('passed');
    expect(answer('people.update', { id: own })).toBe('passed');
    // Seen as a coordinator, who changes nobody.
    expect(answer('people.update', { id: other })).toBe('refused: not-your-group');
  });

  it('tells what is not there from what is another’s only where that is no secret', () => {
    const { answer } = gateFor(['operator']);
    expect(answer('people.get', { id: 'nobody' })).toBe('not-found: person');
    expect(answer('groups.get', { id: unseen })).toBe('refused: not-your-group');
    expect(answer('groups.get', { id: 'nothing' })).toBe('not-found: group');
  });

  it('looks at every id of a list, and at every field that names something', () => {
    const { answer, asked } = gateFor(['operator']);
    expect(answer('portfolio.produce', { personIds: [own, 'nobody'] })).toBe('not-found: person');
    expect(answer('groups.addMember', { id: own, personId: 'nobody' })).toBe('not-found: person');
    expect(asked).toEqual(['person own nobody', 'group own', 'person nobody']);
    expect(answer('groups.create', { personIds: [] })).toBe('passed');
  });

  it('leaves to the feature what lies within the thing or was begun by the operator', () => {
    const { answer, asked } = gateFor(['operator']);
    expect(answer('groups.planMeeting', { id: own, meetingId: 'any' })).toBe('passed');
    expect(answer('portfolio.job', { jobId: 'any' })).toBe('passed');
    expect(asked).toEqual(['group own']);
  });

  it('fails when a field is not there that says whom a call is about', () => {
    expect(gateFor(['operator']).answer('people.get', {})).toBe('internal');
  });
});
