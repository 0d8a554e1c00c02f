/** The built service process, as the program starts it, makes the portfolios of ten people: prints its resident memory in MB. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodePorts } from '../../main/headless/node-ports.ts';
import { forkService } from '../../main/node/fork-link.ts';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { createServiceLife } from '../../main/service/service-life.ts';
import { SERVICE_FILE } from '../../main/service/supervise.ts';
import { LEAST_COST } from '../../main/vault/key-derivation.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { WireEvent } from '../../shared/wire.ts';
import { producePortfolios } from './produce-portfolios.ts';

const folder = await mkdtemp(join(tmpdir(), 'espor-memory-'));
const ports = createNodePorts({
  dataFolder: join(folder, 'data'),
  outputFolder: join(folder, 'output'),
});
const link = forkService(join(findProgramFolder(), 'dist', 'main', SERVICE_FILE));
const listeners = new Set<(event: WireEvent) => void>();
const life = createServiceLife({
  link,
  ports,
  publish: (event) => {
    for (const listener of listeners) listener(event);
  },
  kdf: LEAST_COST,
});
const client = createClient<AppContract>((request) => life.dispatch(request));
let most = 0;
try {
  await client.vault.openPractice({ language: 'it' });
  const personIds = (await client.people.list()).map(({ id }) => id);
  // Looked at after each document: the peak of opening the vault is not the group's.
  listeners.add(() => {
    most = Math.max(most, residentMegabytes(link.pid ?? 0));
  });
  const events = {
    subscribe(listener: (event: WireEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  for (let round = 0; round < 3; round += 1)
    await producePortfolios({ client, events }, personIds, ['docx', 'pdf']);
} finally {
  await life.end();
  await ports.pdfPrinter.dispose();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${Math.round(most)}\n`);

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
