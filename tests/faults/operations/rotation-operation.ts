/** The keys of the vault are changed when somebody's way in is taken. */
import type { AppClient } from '../../../shared/contract/index.ts';
import { inspectVault } from '../kit/inspect-vault.ts';
import { factsOf, firstPhrase, makeTemplate, nextPhrase, startProgram } from '../kit/template.ts';
import type { Operation } from './operation.ts';
import { missingPeople } from './vault-operations.ts';

const leaving = 'Second O.';

async function addLeaving(client: AppClient): Promise<string> {
  const known = (await client.operators.list()).find(({ name }) => name === leaving);
  if (known !== undefined) return known.id;
  const { id } = await client.operators.add({
    ...{ own: firstPhrase, name: leaving, roles: ['operator'], passphrase: nextPhrase },
  });
  return id;
}

/** Gives what is wrong with the way in that was to be taken: it opens if, and only if, they are still known. */
async function wrongWayIn(client: AppClient): Promise<readonly string[]> {
  const isKnown = (await client.operators.list()).some(({ name }) => name === leaving);
  await client.vault.lock();
  const opened = await client.vault.unlock({ passphrase: nextPhrase }).then(
    () => true,
    () => false,
  );
  if (opened === isKnown) return [];
  return [opened ? 'a way in that was taken still opens' : 'a way in that was not taken is gone'];
}

/** The vault opens with the keys of before or with the new ones, and holds everything either way. */
export const changeKeys: Operation = {
  name: 'change the keys',
  async prepare(folder) {
    await makeTemplate(folder);
    const { client, app } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    await addLeaving(client);
    await app.dispose();
  },
  async begin(folder) {
    const { client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    let id = await addLeaving(client);
    return {
      run: () => client.operators.remove({ own: firstPhrase, id }),
      async settle() {
        await client.vault.lock();
        await client.vault.unlock({ passphrase: firstPhrase });
        const faults = await missingPeople(client, factsOf(folder).names);
        id = await addLeaving(client);
        return faults;
      },
    };
  },
  async inspect(folder) {
    const faults = await inspectVault(folder, [firstPhrase]);
    const { client, app } = await startProgram(folder);
    try {
      await client.vault.unlock({ passphrase: firstPhrase });
      return [...faults, ...(await wrongWayIn(client))];
    } finally {
      await app.dispose();
    }
  },
};
