// Lists of people from outside: read, judged, shown, and only then stored by the people feature.
import type { NewPerson } from '../../../shared/contract/people.ts';
import type { RosterPreview, RosterSource } from '../../../shared/contract/roster.ts';
import type { LanguageTables } from '../../../shared/domain/languages/language-name.ts';
import { parseRosterTable } from '../../../shared/domain/roster/parse-roster-table.ts';
import { normaliseName } from '../../../shared/domain/roster/roster-cell.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import { decodeText } from './decode-text.ts';
import { readDelimited } from './read-delimited.ts';
import type { RosterTable } from './read-delimited.ts';

/** What the service needs from the program around it. */
export interface RosterDependencies {
  readonly clock: Clock;
  /** Gives the preferred names of everybody in the vault. */
  readonly knownNames: () => Promise<readonly string[]>;
  /** Stores all these people or none, and gives their ids in the same order. */
  readonly createPeople: (people: readonly NewPerson[]) => Promise<readonly string[]>;
  /** The names of languages, or how to load them when the first list comes. */
  readonly languageTables: LanguageTables | (() => Promise<LanguageTables>);
}

export interface RosterService {
  preview(source: RosterSource): Promise<RosterPreview>;
  import(people: readonly NewPerson[]): Promise<string[]>;
}

/** Gives the service; both its calls are described in the contract. */
export function createRosterService(dependencies: RosterDependencies): RosterService {
  const { clock, knownNames, createPeople, languageTables } = dependencies;
  let tables = typeof languageTables === 'function' ? null : languageTables;
  const loadTables = async (): Promise<LanguageTables> => {
    // Kept, because the index that is built over the tables belongs to this very object.
    tables ??= typeof languageTables === 'function' ? await languageTables() : languageTables;
    return tables;
  };
  return {
    async preview(source) {
      const table = await readSource(source);
      const known = new Set((await knownNames()).map(normaliseName));
      const outcome = parseRosterTable(table, {
        languageTables: await loadTables(),
        today: localDay(clock.now()),
        isKnown: (name) => known.has(name),
      });
      if (!outcome.ok) throw new AppError('invalid-input', outcome.reason);
      return outcome.preview;
    },
    async import(people) {
      return [...(await createPeople(people))];
    },
  };
}

async function readSource(source: RosterSource): Promise<RosterTable> {
  if (source.kind === 'text') return readDelimited(source.text);
  const bytes = Buffer.from(source.base64, 'base64');
  // Its library is large: it is read when the first workbook comes.
  if (/\.xlsx$/iu.test(source.name))
    return (await import('./read-workbook.ts')).readWorkbook(bytes);
  if (/\.(?:csv|tsv|tab|txt)$/iu.test(source.name)) return readDelimited(decodeText(bytes));
  throw new AppError('invalid-input', 'not-a-spreadsheet');
}
