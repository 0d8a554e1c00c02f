/** What the demo is asked for on the command line. */
import { parseArgs } from 'node:util';
import { DocumentLanguage } from '../../shared/contract/values.ts';
import { groupSize } from '../../shared/domain/groups/group-size.ts';

export interface DemoOptions {
  readonly out: string;
  readonly people: number;
  readonly language: DocumentLanguage;
  /** A CSV or XLSX list to take the people from; null for the fictional ten. */
  readonly roster: string | null;
}

export const usage = `npm run demo -- [--out DIR] [--people N] [--language xx] [--roster FILE.csv|xlsx]
  --out       where to write, demo-output by default
  --people    how many people, 1 to ${groupSize.most}, 10 by default
  --language  it, en, fr, es or de, it by default
  --roster    a list of people to begin with`;

/** Reads the options. Throws an `Error` that says what is wrong with them. */
export function readDemoOptions(argv: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      out: { type: 'string', default: 'demo-output' },
      people: { type: 'string', default: '10' },
      language: { type: 'string', default: 'it' },
      roster: { type: 'string' },
    },
  });
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 1 || people > groupSize.most)
    throw new Error(`--people takes a number from 1 to ${groupSize.most}`);
  const language = DocumentLanguage.safeParse(values.language);
  if (!language.success) throw new Error('--language takes it, en, fr, es or de');
  return { out: values.out, people, language: language.data, roster: values.roster ?? null };
}
