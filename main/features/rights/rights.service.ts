/** Requests of people about their own data, and the flag that stops everything but keeping them. */
import type {
  OpenRequest,
  PersonRights,
  RequestState,
  RightsKind,
} from '../../../shared/contract/rights.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { RestrictionRow } from './rights.entity.ts';
import type { RightsRepository } from './rights.repository.ts';

export interface RightsDependencies {
  readonly rights: RightsRepository;
  readonly people: Pick<PeopleService, 'get'>;
  readonly deliveries: (personId: string) => Promise<PersonRights['deliveries']>;
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Answer {
  readonly id: string;
  readonly state: RequestState;
  readonly answeredOn: string;
  readonly outcome: string;
}

export type RightsService = ReturnType<typeof createRightsService>;

export function createRightsService(dependencies: RightsDependencies) {
  const { rights, people, clock, ids } = dependencies;

  async function ofPerson(personId: string): Promise<PersonRights> {
    await people.get(personId);
    return {
      requests: await rights.requests(personId),
      restriction: await rights.restriction(personId),
      deliveries: (await dependencies.deliveries(personId)).map(({ deliveredOn, version }) => ({
        deliveredOn,
        version,
      })),
    };
  }

  return {
    ofPerson,

    open: (): Promise<OpenRequest[]> => rights.open(),

    async request(personId: string, kind: RightsKind, requestedOn: string): Promise<PersonRights> {
      await people.get(personId);
      await rights.insert({
        id: ids.next(),
        personId,
        kind,
        requestedOn,
        state: 'open',
        answeredOn: null,
        outcome: '',
        createdAt: clock.now().toISOString(),
      });
      return ofPerson(personId);
    },

    /** @throws AppError `not-found`; `conflict` / `request-answered` */
    async answer({ id, ...answer }: Answer): Promise<PersonRights> {
      const request = await rights.find(id);
      if (request === null) throw new AppError('not-found', 'request');
      if (request.state !== 'open') throw new AppError('conflict', 'request-answered');
      await rights.update({ ...request, ...answer });
      return ofPerson(request.personId);
    },

    async restrict(row: RestrictionRow): Promise<PersonRights> {
      await people.get(row.personId);
      await rights.restrict(row);
      return ofPerson(row.personId);
    },

    async lift(personId: string): Promise<PersonRights> {
      await people.get(personId);
      await rights.lift(personId);
      return ofPerson(personId);
    },
  };
}
