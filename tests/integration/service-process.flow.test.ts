/** The vault in a process of its own: what a lock ends, what an accident leaves, what is asked for outside. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeEarly } from '../../main/compose-early.ts';
import { createNodePorts } from '../../main/headless/node-ports.ts';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { forkService } from '../../main/node/fork-link.ts';
import type { PrintablePage } from '../../main/ports/pdf-printer.ts';
import { createServiceLife } from '../../main/service/service-life.ts';
import { createSupervisedApp } from '../../main/service/supervised-app.ts';
import type { SupervisedApp } from '../../main/service/supervised-app.ts';
import { LEAST_COST } from '../../main/vault/key-derivation.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { AppClient, AppContract } from '../../shared/contract/index.ts';
import type { WireEvent } from '../../shared/wire.ts';
import { bundleMain } from '../harness/bundle-main.ts';
import { testCentre, testPassphrase } from '../harness/start-app.ts';

// Ten processes are started here.
const bundled = join(findProgramFolder(), 'dist', 'service');
const serviceFile = join(bundled, 'index.service.js');

beforeAll(() =>
  bundleMain({ 'index.service': join(findProgramFolder(), 'main', 'index.service.ts') }, bundled),
);

let folder: string;
let app: SupervisedApp;
let client: AppClient;
let started: number[];
let told: WireEvent[];
let printed: PrintablePage[];
let shown: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'espor-service-'));
  started = [];
  told = [];
  printed = [];
  shown = [];
  const ports = createNodePorts({
    dataFolder: join(folder, 'data'),
    outputFolder: join(folder, 'output'),
    pdfPrinter: {
      print: async (page) => {
        printed.push(page);
        return Buffer.from('%PDF-made-outside');
      },
      dispose: async () => undefined,
    },
    folderDialogs: {
      choose: null,
      show: async (wanted) => {
        shown.push(wanted);
      },
    },
  });
  app = createSupervisedApp({
    early: async () => composeEarly(ports),
    start: (publish) => {
      const link = forkService(serviceFile);
      started.push(link.pid ?? 0);
      return createServiceLife({ link, ports, publish, kdf: LEAST_COST });
    },
  });
  app.events.subscribe((event) => told.push(event));
  client = createClient<AppContract>((request) => app.dispatch(request));
});

afterEach(async () => {
  await app.dispose();
  await rm(folder, { recursive: true, force: true });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 15_000;
  while (!holds() && Date.now() < limit) await wait(20);
  expect(holds()).toBe(true);
}

describe('locking', () => {
  test('ends the process that held the key, and the next one opens what was there', async () => {
    expect(await client.vault.status()).toEqual({ kind: 'absent' });
    expect(started).toEqual([]);
    await client.vault.create(testCentre);
    const [first = 0] = started;
    expect(isAlive(first)).toBe(true);
    const { id } = await client.people.create(person);

    expect(await client.vault.lock()).toMatchObject({ kind: 'locked' });
    // The screen does not wait for the process: it is asked at once, and answered from outside.
    expect(await client.vault.status()).toMatchObject({
      kind: 'locked',
      centreName: 'Casa Levante',
    });
    await until(() => !isAlive(first));
    await expect(client.people.list()).rejects.toMatchObject({ code: 'locked' });

    await client.vault.unlock({ passphrase: testPassphrase });
    expect(started.at(-1)).not.toBe(first);
    expect((await client.people.get({ id })).preferredName).toBe('Samira A.');
  }, 60_000);

  test('leaves nothing that was on its way without an answer', async () => {
    await client.vault.create(testCentre);
    const locking = client.vault.lock();
    const late = Array.from({ length: 20 }, () =>
      client.people.list().then(
        () => 'answered',
        (error: { code: string }) => error.code,
      ),
    );
    await locking;
    for (const answer of await Promise.all(late)) expect(['answered', 'locked']).toContain(answer);
    await expect(client.people.list()).rejects.toMatchObject({ code: 'locked' });
  }, 60_000);
});

describe('a service that ends by accident', () => {
  test('leaves a locked window that is told, and everything that was acknowledged', async () => {
    await client.vault.create(testCentre);
    const { id } = await client.people.create(person);
    const pid = started[0] ?? 0;
    const asked = client.people.list();
    process.kill(pid, 'SIGKILL');
    await asked.catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'internal', reason: 'service-ended' });
    });
    await until(() =>
      told.some(
        ({ topic, payload }) =>
          topic === 'vault.changed' && (payload as { kind: string }).kind === 'locked',
      ),
    );
    await client.vault.unlock({ passphrase: testPassphrase });
    expect((await client.people.get({ id })).preferredName).toBe('Samira A.');
  }, 60_000);
});

describe('what the service asks for outside', () => {
  test('pages are printed and folders are shown by the window’s process', async () => {
    await client.vault.openPractice({ language: 'en' });
    const [one] = await client.people.list();
    const pages = await client.portfolio.pages({
      personId: one?.id ?? '',
      languages: { language: 'en', second: null },
    });
    expect(Buffer.from(pages.base64, 'base64').toString()).toBe('%PDF-made-outside');
    expect(printed[0]?.html).toContain('<html');
    expect(await printed[0]?.fontFile('not-a-font.woff2')).toBeNull();
    await client.settings.showOutputFolder();
    expect(shown).toEqual([join(folder, 'output')]);
    await expect(client.settings.chooseOutputFolder()).rejects.toMatchObject({
      reason: 'not-available',
    });
  }, 60_000);

  test('settings that it has changed are the ones the next lock screen shows', async () => {
    await client.vault.create(testCentre);
    await client.settings.setLanguage({ language: 'fr' });
    await client.vault.lock();
    expect((await client.settings.get()).language).toBe('fr');
  }, 60_000);
});

const person = {
  preferredName: 'Samira A.',
  languages: ['ar'],
  literacyFirstLanguage: 'fluent' as const,
  literacyHostLanguage: 'none' as const,
  arrivedOn: null,
  mayWorkFrom: null,
  availability: [],
  availabilityNote: '',
};
