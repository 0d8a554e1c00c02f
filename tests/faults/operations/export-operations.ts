/** What leaves the vault as files, and what comes in as one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PortfolioJob } from '../../../shared/contract/portfolio.ts';
import type { App } from '../../../main/compose-app.ts';
import { AppError } from '../../../shared/wire.ts';
import { inspectVault } from '../kit/inspect-vault.ts';
import { factsOf, firstPhrase, makeTemplate, startProgram } from '../kit/template.ts';
import type { Operation } from './operation.ts';
import { missingPeople, outputOf } from './vault-operations.ts';

const bundlesOf = (folder: string): string => outputOf(folder, 'bundles');

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Gives what is wrong with the files of a folder: each must be taken by `read`, with no other beside it. */
async function brokenFiles(
  folder: string,
  read: (bytes: Buffer) => Promise<unknown>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const name of namesIn(folder)) {
    // What was not finished bears a name that says so.
    if (name.endsWith('.tmp')) continue;
    await read(readFileSync(join(folder, name))).catch(() => faults.push(`${name} is not whole`));
  }
  return faults;
}

const asBundle = (client: AppClient) => (bytes: Buffer) =>
  client.transfer.preview({ base64: bytes.toString('base64') });

/** A bundle is written whole or not at all. */
export const exportBundle: Operation = {
  name: 'export a bundle',
  prepare: async (folder) => void (await makeTemplate(folder)),
  async begin(folder) {
    const { client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    const { authorisationId, names } = factsOf(folder);
    return {
      run: () => client.transfer.export({ authorisationId }),
      async settle() {
        const faults = await brokenFiles(bundlesOf(folder), asBundle(client));
        await rm(bundlesOf(folder), { recursive: true, force: true });
        return [...faults, ...(await missingPeople(client, names))];
      },
    };
  },
  async inspect(folder) {
    const { client, app } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    const faults = await brokenFiles(bundlesOf(folder), asBundle(client));
    await app.dispose();
    return [...faults, ...(await inspectVault(folder, [firstPhrase]))];
  },
};

/** Somebody has arrived whole or not at all. */
export const importBundle: Operation = {
  name: 'import a bundle',
  async prepare(folder) {
    const { ageRecipient } = await makeTemplate(folder);
    const sender = join(folder, 'sender');
    const { authorisationId } = await makeTemplate(sender, ageRecipient);
    const { client, app } = await startProgram(sender);
    await client.vault.unlock({ passphrase: firstPhrase });
    await client.transfer.export({ authorisationId });
    await app.dispose();
  },
  async begin(folder) {
    const { client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    const place = bundlesOf(join(folder, 'sender'));
    const base64 = readFileSync(join(place, namesIn(place)[0] ?? '')).toString('base64');
    const { names } = factsOf(folder);
    return {
      async run() {
        const { token } = await client.transfer.preview({ base64 });
        await client.transfer.import({ token });
      },
      async settle() {
        const people = await client.people.list();
        const arrived = people.filter((person) => person.imported);
        const faults = [...(await missingPeople(client, names))];
        if (people.length !== names.length + arrived.length) faults.push('an import is half there');
        for (const { id } of arrived) {
          const { competences } = await client.record.get({ personId: id });
          if (competences.length === 0) faults.push('somebody has arrived without their record');
          await client.history.undo();
        }
        return faults;
      },
    };
  },
  inspect: (folder) => inspectVault(folder, [firstPhrase]),
};

/** Resolves when the portfolios are made. @throws AppError with the reason of the first that was not */
async function produce(app: App, personId: string): Promise<void> {
  const ended = new Promise<PortfolioJob>((settle) => {
    const stop = app.events.subscribe(({ topic, payload }) => {
      const job = payload as PortfolioJob;
      if (topic !== 'portfolio.progress' || job.state === 'running') return;
      stop();
      settle(job);
    });
  });
  await app.client.portfolio.produce({
    personIds: [personId],
    languages: { language: 'it', second: null },
    formats: ['docx'],
  });
  const [failure] = (await ended).failures;
  if (failure !== undefined) throw new AppError('storage', failure.reason);
}

/** Says whether bytes end as a zip does. */
function assertWholeZip(bytes: Buffer): Promise<void> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  return end >= 0 && end + 22 === bytes.length
    ? Promise.resolve()
    : Promise.reject(new Error('not whole'));
}

/** A document is written whole or not at all. */
export const producePortfolio: Operation = {
  name: 'produce a portfolio',
  prepare: async (folder) => void (await makeTemplate(folder)),
  async begin(folder) {
    const { app, client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    const { personIds, names } = factsOf(folder);
    const place = outputOf(folder, 'portfolios');
    return {
      run: () => produce(app, personIds[0] ?? ''),
      async settle() {
        const faults = await brokenFiles(place, assertWholeZip);
        await rm(place, { recursive: true, force: true });
        return [...faults, ...(await missingPeople(client, names))];
      },
    };
  },
  async inspect(folder) {
    const faults = await brokenFiles(outputOf(folder, 'portfolios'), assertWholeZip);
    return [...faults, ...(await inspectVault(folder, [firstPhrase]))];
  },
};
