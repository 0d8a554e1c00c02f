/** Who takes part: entering, correcting and removing people. Codes are given here. */
import type {
  NewPerson,
  Person,
  PersonFile,
  PersonSummary,
  Provenance,
} from '../../../shared/contract/people.ts';
import { personCode } from '../../../shared/domain/people/person-code.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AccessRepository } from '../access/access.repository.ts';
import type { PeopleRepository } from './people.repository.ts';

export interface PeopleDependencies {
  readonly people: PeopleRepository;
  readonly access: Pick<AccessRepository, 'rolesOn'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Next number of the centre's people. */
  readonly nextNumber: () => Promise<number>;
  /** Who is entering. */
  readonly operatorId: () => string;
  /** The centre's letters, at the head of every code. */
  readonly prefix: () => Promise<string>;
}

export type PeopleService = ReturnType<typeof createPeopleService>;

export function createPeopleService({
  people,
  access,
  clock,
  ids,
  nextNumber,
  operatorId,
  prefix,
}: PeopleDependencies) {
  async function get(id: string): Promise<Person> {
    const person = await people.find(id);
    if (person === null) throw new AppError('not-found', 'person');
    return person;
  }

  return {
    get,

    /** Gives the person, and whether the operator holds them. */
    async open(id: string): Promise<PersonFile> {
      const person = await get(id);
      return { ...person, mine: access.rolesOn('person', id).includes('operator') };
    },

    /** Whether the operator sees somebody, through whichever role. */
    isVisible: (id: string): boolean => access.rolesOn('person', id).length > 0,

    list: (): Promise<PersonSummary[]> => people.list(),

    findByBundle: (bundleId: string): Promise<string | null> => people.findByBundle(bundleId),

    /** Stores a new person; `provenance` says from where when they arrive in a bundle. */
    async create(fields: NewPerson, provenance: Provenance | null = null): Promise<Person> {
      const codeNumber = await nextNumber();
      const person: Person = {
        ...fields,
        id: ids.next(),
        code: personCode(await prefix(), codeNumber),
        provenance,
        createdAt: clock.now().toISOString(),
      };
      await people.insert({ ...person, codeNumber, enteredBy: operatorId() });
      return person;
    },

    async update(changed: NewPerson & { readonly id: string }): Promise<Person> {
      const person = { ...(await get(changed.id)), ...changed };
      await people.update(person);
      return person;
    },

    /** Removes a person entered by mistake; what was recorded in a group is not lost this way. */
    async remove(id: string): Promise<void> {
      await get(id);
      if (await people.belongsToGroup(id)) throw new AppError('refused', 'in-a-group');
      await people.remove(id);
    },
  };
}
