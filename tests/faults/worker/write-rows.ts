/** Changes rows through the whole program, one after another, and acknowledges each after its answer. */
import { aPerson } from '../../harness/builders/people.ts';
import { emptyProfile } from '../../../shared/domain/record/empty-record.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { firstPhrase, nextPhrase, startProgram } from '../kit/template.ts';
import { below, randomFrom } from '../kit/random.ts';
import { textOf, versionIn } from '../kit/versions.ts';
import { hear, say } from './talk.ts';

/** So many rows are changed again and again. */
const MOST_PEOPLE = 30;

interface Row {
  readonly id: string;
  person: number;
  profile: number;
}

/** Gives what changes one row by chance and acknowledges it. */
async function createWriter(client: AppClient, random: () => number) {
  const rows: Row[] = [];
  for (const { id } of await client.people.list()) {
    const { availabilityNote } = await client.people.get({ id });
    const { profile } = await client.record.get({ personId: id });
    rows.push({ id, person: versionIn(availabilityNote), profile: versionIn(profile.interests) });
  }
  const { observations: _, ...profile } = emptyProfile('ar');
  return async (): Promise<void> => {
    const row = rows[below(random, rows.length)];
    if (row === undefined || (rows.length < MOST_PEOPLE && random() < 0.2)) {
      const { id } = await client.people.create(aPerson({ availabilityNote: textOf(1) }));
      rows.push({ id, person: 1, profile: 0 });
      say(`ack person:${id} 1`);
    } else if (random() < 0.5) {
      const version = row.person + 1;
      await client.people.update({ id: row.id, ...aPerson({ availabilityNote: textOf(version) }) });
      row.person = version;
      say(`ack person:${row.id} ${version}`);
    } else {
      const version = row.profile + 1;
      await client.record.saveProfile({
        personId: row.id,
        profile: { ...profile, interests: textOf(version) },
      });
      row.profile = version;
      say(`ack profile:${row.id} ${version}`);
    }
  };
}

/** Writes until it is killed. */
export async function writeForEver(folder: string, [seed = '1']: readonly string[]): Promise<void> {
  const { client } = await startProgram(folder);
  await client.vault.unlock({ passphrase: firstPhrase });
  const write = await createWriter(client, randomFrom(Number(seed)));
  say('ready');
  for (;;) await write();
}

/** Writes a while, with a lock and a change of the passphrase in between, when it is told to begin. */
export async function writeAWhile(folder: string, [seed = '1']: readonly string[]): Promise<void> {
  const { client } = await startProgram(folder);
  await client.vault.unlock({ passphrase: firstPhrase });
  const write = await createWriter(client, randomFrom(Number(seed)));
  const writeSome = async (): Promise<void> => {
    for (let count = 0; count < 12; count += 1) await write();
  };
  say('ready');
  await hear();
  await writeSome();
  await client.vault.lock();
  await client.vault.unlock({ passphrase: firstPhrase });
  await writeSome();
  say('changing');
  await client.vault.changePassphrase({ passphrase: firstPhrase, next: nextPhrase });
  say('changed');
  await writeSome();
  await client.vault.lock();
  await client.vault.unlock({ passphrase: nextPhrase });
  await writeSome();
  say('done');
  await hear();
}
