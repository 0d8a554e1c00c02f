/** A process of its own that makes the portfolios of ten people: prints its resident memory in MB. */
import '../../main/node/modest-memory.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeApp } from '../../main/compose-app.ts';
import { createNodePorts } from '../../main/headless/node-ports.ts';
import { LEAST_COST } from '../../main/vault/key-derivation.ts';
import { producePortfolios } from './produce-portfolios.ts';

const folder = await mkdtemp(join(tmpdir(), 'espor-memory-'));
const ports = createNodePorts({
  dataFolder: join(folder, 'data'),
  outputFolder: join(folder, 'output'),
});
const app = composeApp(ports, { kdf: LEAST_COST, makesBackups: false });
let most = 0;
try {
  await app.client.vault.openPractice({ language: 'it' });
  const personIds = (await app.client.people.list()).map(({ id }) => id);
  // Looked at after each document: the peak of opening the vault (256 MiB of Argon2id) is not the group's.
  app.events.subscribe(() => {
    most = Math.max(most, process.memoryUsage.rss());
  });
  for (let round = 0; round < 3; round += 1)
    await producePortfolios(app, personIds, ['docx', 'pdf']);
} finally {
  await app.dispose();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${Math.round(most / 1_048_576)}\n`);
