/** Operations on the keys and rows of an open vault. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { aPerson } from '../../harness/builders/people.ts';
import { testCentre } from '../../harness/start-app.ts';
import { centreFolder, inspectVault } from '../kit/inspect-vault.ts';
import { factsOf, firstPhrase, makeTemplate, nextPhrase, startProgram } from '../kit/template.ts';
import type { Operation } from './operation.ts';

/** Gives what is wrong with the open vault as the window would see it. */
export async function missingPeople(
  client: Awaited<ReturnType<typeof startProgram>>['client'],
  names: readonly string[],
): Promise<readonly string[]> {
  const known = new Set((await client.people.list()).map((person) => person.preferredName));
  return names.filter((name) => !known.has(name)).map((name) => `${name} is lost`);
}

/** A vault is there whole, or not at all. */
export const makeVault: Operation = {
  name: 'make a vault',
  prepare: () => Promise.resolve(),
  async begin(folder) {
    const { client } = await startProgram(folder);
    return {
      run: () => client.vault.create(testCentre),
      async settle() {
        const { kind } = await client.vault.status();
        await client.vault.lock();
        if (kind === 'locked') await client.vault.unlock({ passphrase: firstPhrase });
        await client.vault.lock();
        await rm(centreFolder(folder), { recursive: true, force: true });
        return [];
      },
    };
  },
  async inspect(folder) {
    if (!existsSync(centreFolder(folder))) {
      const { client, app } = await startProgram(folder);
      const { kind } = await client.vault.create(testCentre);
      await app.dispose();
      return kind === 'open' ? [] : ['no vault can be made afterwards'];
    }
    const { client, app } = await startProgram(folder);
    try {
      const { kind } = await client.vault.unlock({ passphrase: firstPhrase });
      return kind === 'open' ? [] : ['the vault does not open'];
    } finally {
      await app.dispose();
    }
  },
};

/** The phrase of before opens the vault, or the next one: never both, never none. */
export const changePassphrase: Operation = {
  name: 'change the passphrase',
  prepare: async (folder) => void (await makeTemplate(folder)),
  async begin(folder) {
    const { client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    let [passphrase, next] = [firstPhrase, nextPhrase];
    return {
      run: () => client.vault.changePassphrase({ passphrase, next }),
      async settle() {
        await client.vault.lock();
        for (const phrase of [passphrase, next]) {
          const opened = await client.vault.unlock({ passphrase: phrase }).then(
            () => true,
            () => false,
          );
          if (!opened) continue;
          if (phrase === next) [passphrase, next] = [next, passphrase];
          return missingPeople(client, factsOf(folder).names);
        }
        return ['no phrase opens the vault'];
      },
    };
  },
  inspect: (folder) => inspectVault(folder, [firstPhrase, nextPhrase]),
};

/** What was acknowledged is there, what was refused is not. */
export const savePerson: Operation = {
  name: 'save a person',
  prepare: async (folder) => void (await makeTemplate(folder)),
  async begin(folder) {
    const { client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    const acknowledged = [...factsOf(folder).names];
    let count = 0;
    return {
      async run() {
        count += 1;
        const preferredName = `Saved ${count}`;
        await client.people.create(aPerson({ preferredName, availabilityNote: 'x'.repeat(200) }));
        acknowledged.push(preferredName);
      },
      async settle() {
        const half = (await client.people.list()).filter(
          ({ preferredName }) => !acknowledged.includes(preferredName),
        );
        const faults = await missingPeople(client, acknowledged);
        return half.length > 0 ? [...faults, 'a refused person is there'] : faults;
      },
    };
  },
  inspect: (folder) => inspectVault(folder, [firstPhrase]),
};

/** Everything is in the one file afterwards, or the log beside it still has it. */
export const lockVault: Operation = {
  name: 'lock the vault',
  prepare: async (folder) => void (await makeTemplate(folder)),
  async begin(folder) {
    const { client } = await startProgram(folder);
    const write = async (): Promise<void> => {
      await client.vault.unlock({ passphrase: firstPhrase });
      await client.people.create(aPerson());
    };
    await write();
    return {
      run: () => client.vault.lock(),
      async settle() {
        const { kind } = await client.vault.status();
        if (kind === 'open') return ['the vault is still open'];
        await write();
        return missingPeople(client, factsOf(folder).names);
      },
    };
  },
  inspect: (folder) => inspectVault(folder, [firstPhrase]),
};

/** Gives the folder to which the program of a folder writes. */
export function outputOf(folder: string, name: string): string {
  return join(folder, 'output', name);
}
