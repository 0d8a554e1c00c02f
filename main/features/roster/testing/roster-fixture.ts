// A roster service on its own, with the shipped language tables and a calendar that stands still.
import { fileURLToPath } from 'node:url';
import type { NewPerson } from '../../../../shared/contract/people.ts';
import type { RosterSource } from '../../../../shared/contract/roster.ts';
import { AppError } from '../../../../shared/wire.ts';
import { readLanguageTables } from '../read-language-tables.ts';
import { createRosterService } from '../roster.service.ts';
import type { RosterService } from '../roster.service.ts';

const resourcesFolder = fileURLToPath(new URL('../../../../resources/', import.meta.url));

/** Gives a service that knows these names, and the list of what it was asked to store. */
export function startRoster(names: readonly string[] = []): {
  readonly service: RosterService;
  readonly stored: NewPerson[];
} {
  const stored: NewPerson[] = [];
  const service = createRosterService({
    clock: { now: () => new Date(2026, 2, 20, 12) },
    knownNames: () => Promise.resolve(names),
    createPeople: (people) => {
      stored.push(...people);
      return Promise.resolve(people.map((_, at) => `id-${String(at)}`));
    },
    languageTables: () => readLanguageTables(resourcesFolder),
  });
  return { service, stored };
}

/** Gives the source for a file of this name. */
export function fileSource(name: string, content: Uint8Array | string): RosterSource {
  return { kind: 'file', name, base64: Buffer.from(content).toString('base64') };
}

/** Gives `code/reason` of the AppError that a call ends with, or rethrows any other error. */
export async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof AppError) return `${error.code}/${error.reason ?? ''}`;
    throw error;
  }
  return 'no failure';
}
