/** Composes what is about people: who they are, what they agreed to, their groups, meetings and records. */
import { join } from 'node:path';
import type { SignedInOperator } from '../shared/contract/operators.ts';
import type { DatabaseAccess } from './database/database-access.ts';
import { raiseNumber } from './database/next-number.ts';
import type { AccessRepository } from './features/access/access.repository.ts';
import type { CentreRow } from './features/vault/centre.entity.ts';
import type { AppPorts } from './ports/app-ports.ts';
import { createAgreementsRepository } from './features/agreements/agreements.repository.ts';
import { createAgreementsService } from './features/agreements/agreements.service.ts';
import { createGroupsRepository } from './features/groups/groups.repository.ts';
import { createGroupsService } from './features/groups/groups.service.ts';
import { createHomeRepository } from './features/home/home.repository.ts';
import { createHomeService } from './features/home/home.service.ts';
import { createMeetingsRepository } from './features/meetings/meetings.repository.ts';
import { createMeetingsService } from './features/meetings/meetings.service.ts';
import { createPeopleRepository } from './features/people/people.repository.ts';
import { createPeopleService } from './features/people/people.service.ts';
import { createProgrammesService } from './features/programmes/programmes.service.ts';
import { createRecordRepository } from './features/record/record.repository.ts';
import { createRecordService } from './features/record/record.service.ts';
import { createRightsRepository } from './features/rights/rights.repository.ts';
import { requireFreeOf } from './features/rights/restriction-guard.ts';
import { readLanguageTables } from './features/roster/read-language-tables.ts';
import { createRosterService } from './features/roster/roster.service.ts';
import { createSearchRepository } from './features/search/search.repository.ts';
import { createSearchService } from './features/search/search.service.ts';

export interface PeopleDependencies extends Pick<AppPorts, 'clock' | 'ids' | 'logger' | 'paths'> {
  readonly database: DatabaseAccess;
  readonly access: AccessRepository;
  /** Who is signed in. */
  readonly operator: () => SignedInOperator;
  readonly centre: () => Promise<CentreRow>;
  /** The next number of a counter. */
  readonly number: (counter: string) => Promise<number>;
}

/** Gives the services about people, each on its own tables. */
export function composePeople(dependencies: PeopleDependencies) {
  const { database, access, operator, clock, ids, logger, number } = dependencies;
  const { resourcesFolder } = dependencies.paths;

  const people = createPeopleService({
    people: createPeopleRepository(database),
    access,
    clock,
    ids,
    nextNumber: () => number('person'),
    operatorId: () => operator().id,
    prefix: async () => (await dependencies.centre()).prefix,
  });
  const agreements = createAgreementsService({
    agreements: createAgreementsRepository(database),
    access,
    people,
  });
  const programmes = createProgrammesService(join(resourcesFolder, 'programmes'), logger);
  const groups = createGroupsService({
    groups: createGroupsRepository(database),
    people,
    programmes,
    access,
    operator,
    clock,
    ids,
  });
  const meetings = createMeetingsService({
    meetings: createMeetingsRepository(database),
    access,
    groups,
    clock,
  });
  const records = createRecordService({
    records: createRecordRepository(database),
    access,
    people,
    ids,
    nextNumber: number,
    raiseNumber: (counter, atLeast) => raiseNumber(database, counter, atLeast),
  });
  const rights = createRightsRepository(database);
  const requireFree = requireFreeOf(rights);
  const home = createHomeService({ home: createHomeRepository(database), records, rights });
  const roster = createRosterService({
    clock,
    languageTables: () => readLanguageTables(resourcesFolder),
    knownNames: async () => (await people.list()).map((person) => person.preferredName),
    createPeople: async (rows) => {
      const created: string[] = [];
      for (const row of rows) created.push((await people.create(row)).id);
      return created;
    },
  });
  const search = createSearchService({ searched: createSearchRepository(database) });
  return {
    people,
    agreements,
    programmes,
    groups,
    meetings,
    records,
    rights,
    requireFree,
    home,
    roster,
    search,
  };
}
