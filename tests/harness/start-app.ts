/** Driver (2): the whole program in plain Node, on a folder of its own, for tests and the demo. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { composeApp } from '../../main/compose-app.ts';
import type { App, AppOptions } from '../../main/compose-app.ts';
import { createNodePorts } from '../../main/headless/node-ports.ts';
import type { NodePortsOptions } from '../../main/headless/node-ports.ts';
import { LEAST_COST } from '../../main/vault/key-derivation.ts';
import type { AppClient, AppContract } from '../../shared/contract/index.ts';
import { createClient } from '../../shared/contract/client.ts';
import { testFolder } from './test-folder.ts';

export const testPassphrase = 'five plain words for tests';

export const testCentre = {
  centreName: 'Casa Levante',
  country: 'IT',
  operatorName: 'Marta F.',
  passphrase: testPassphrase,
  recovery: { kind: 'none' },
} as const;

export interface StartedApp {
  readonly app: App;
  /** Calls as a window would: every call goes through JSON, so that a slip of the contract shows here. */
  readonly client: AppClient;
  readonly folder: string;
  readonly outputFolder: string;
  stop(): Promise<void>;
}

/** Starts the program on an empty folder, or on one that another started app has left behind. */
export async function startApp(
  options: NodePortsOptions & { readonly folder?: string; readonly app?: AppOptions } = {},
): Promise<StartedApp> {
  const folder = options.folder ?? (await mkdtemp(join(testFolder(), 'espor-test-')));
  const outputFolder = join(folder, 'output');
  const ports = createNodePorts({ dataFolder: join(folder, 'data'), outputFolder, ...options });
  // Every try comes a day after the one before: the wait has a test of its own.
  let day = 0;
  const monotonic = (): number => (day += 86_400_000);
  const app = composeApp(ports, { kdf: LEAST_COST, monotonic, ...options.app });
  const client = createClient<AppContract>(async (request) =>
    asJson(await app.dispatch(asJson(request))),
  );
  return {
    app,
    client,
    folder,
    outputFolder,
    async stop() {
      await app.dispose();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function asJson<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** A clock that stands still until it is set. */
export function createTestClock(start: string): { now(): Date; set(moment: string): void } {
  let moment = new Date(start);
  return {
    now: () => new Date(moment),
    set: (next) => {
      moment = new Date(next);
    },
  };
}
