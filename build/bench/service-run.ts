/** The built service process, as the program starts it, with the practice vault open in it. */
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
import type { AppClient, AppContract } from '../../shared/contract/index.ts';
import type { WireEvent } from '../../shared/wire.ts';

export interface ServiceRun {
  readonly client: AppClient;
  readonly events: { subscribe(listener: (event: WireEvent) => void): () => void };
  readonly personIds: string[];
  /** Resident memory of the service process now, in MB. */
  readonly residentMegabytes: () => number;
  /** Where the documents are written. */
  readonly outputFolder: string;
}

/** Runs `work` on it and takes everything away again. */
export async function withService<T>(work: (run: ServiceRun) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'espor-service-'));
  const outputFolder = join(folder, 'output');
  const ports = createNodePorts({ dataFolder: join(folder, 'data'), outputFolder });
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
  try {
    await client.vault.openPractice({ language: 'it' });
    return await work({
      client,
      events: {
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      personIds: (await client.people.list()).map(({ id }) => id),
      residentMegabytes: () => residentOf(link.pid ?? 0),
      outputFolder,
    });
  } finally {
    await life.end();
    await ports.pdfPrinter.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

function residentOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
