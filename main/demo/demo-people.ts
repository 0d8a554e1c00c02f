/** The people of the demo: fictional ones, or those of a list, who are then given fictional records. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AppClient } from '../../shared/contract/index.ts';
import type { NewPerson } from '../../shared/contract/people.ts';
import type { RosterSource } from '../../shared/contract/roster.ts';
import type { PracticeContent, PracticePerson } from '../practice/practice-content.ts';
import { personOf } from '../practice/practice-story.ts';
import type { DemoOptions } from './demo-options.ts';

export interface EnteredPerson {
  readonly id: string;
  readonly content: PracticePerson;
}

export interface EnteredPeople {
  readonly people: EnteredPerson[];
  /** Rows of the list that were not taken, each with its reasons. */
  readonly refusedRows: { readonly line: number; readonly reasons: readonly string[] }[];
}

export async function enterPeople(
  client: AppClient,
  content: PracticeContent,
  options: DemoOptions,
  startsOn: string,
): Promise<EnteredPeople> {
  const contentOf = (index: number): PracticePerson => {
    const one = content.people[index % content.people.length];
    if (one === undefined) throw new Error('The practice content holds nobody');
    return one;
  };
  if (options.roster !== null)
    return enterRoster(client, options.roster, options.people, contentOf);

  const people: EnteredPerson[] = [];
  for (let index = 0; index < options.people; index += 1) {
    const one = contentOf(index);
    const again = Math.floor(index / content.people.length);
    const fields: NewPerson = personOf(one, startsOn);
    const preferredName =
      again === 0 ? fields.preferredName : `${fields.preferredName} ${again + 1}`;
    const { id } = await client.people.create({ ...fields, preferredName });
    people.push({ id, content: one });
  }
  return { people, refusedRows: [] };
}

async function enterRoster(
  client: AppClient,
  file: string,
  most: number,
  contentOf: (index: number) => PracticePerson,
): Promise<EnteredPeople> {
  const source: RosterSource = {
    kind: 'file',
    name: basename(file),
    base64: (await readFile(file)).toString('base64'),
  };
  const { rows } = await client.roster.preview(source);
  const sound = rows.flatMap(({ person }) => (person === null ? [] : [person])).slice(0, most);
  if (sound.length === 0) throw new Error('No row of the list can be used');
  const { ids } = await client.roster.import({ people: sound });
  return {
    people: ids.map((id, index) => ({ id, content: contentOf(index) })),
    refusedRows: rows
      .filter(({ person }) => person === null)
      .map(({ line, problems }) => ({
        line,
        reasons: problems.map(({ column, reason }) => `${column} ${reason}`),
      })),
  };
}
