/** Runs one operation as often as it is told to, and says each time how it ended. */
import { stat } from 'node:fs/promises';
import { wordOf } from '../kit/inspect-vault.ts';
import { operationOf } from '../operations/operations.ts';
import { hear, say } from './talk.ts';

/** What is said of a round. */
export interface Round {
  /** How the operation ended: null for well, else the words of its error. */
  readonly error: string | null;
}

export async function runOperation(folder: string, [name = '']: readonly string[]): Promise<void> {
  const begun = await operationOf(name).begin(folder);
  // Node starts the thread for files with the first of them; it must be there to be traced.
  await stat(folder);
  say('ready');
  for (;;) {
    if ((await hear()) !== 'run') return;
    const error = await begun.run().then(() => null, wordOf);
    say(`round ${JSON.stringify({ error })}`);
    if ((await hear()) !== 'settle') return;
    const faults = await begun.settle().catch((failure: unknown) => [wordOf(failure)]);
    say(`settled ${JSON.stringify(faults)}`);
  }
}
