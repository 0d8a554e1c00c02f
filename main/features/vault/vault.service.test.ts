import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VaultStatus } from '../../../shared/contract/vault.ts';
import { createEventHub } from '../../ipc/event-hub.ts';
import { NOW, scribble, startVault } from './testing/start-vault.ts';
import { createVaultHandlers } from './vault.handlers.ts';
import type { VaultService } from './vault.service.ts';
import { testFolder } from '../../../tests/harness/test-folder.ts';

const PHRASE = 'correct horse battery staple';
const CENTRE = {
  centreName: 'Centro di Prova',
  country: 'IT',
  operatorName: 'Zanzibar Operatore',
  passphrase: PHRASE,
  recovery: { kind: 'none' },
} as const;

let dataFolder: string;
let services: VaultService[];
let topics: string[];

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(testFolder(), 'espor-vault-'));
  services = [];
  topics = [];
});
afterEach(async () => {
  for (const service of services) await service.dispose();
  await rm(dataFolder, { recursive: true, force: true });
});

function start(fillPractice: () => Promise<void> = () => Promise.resolve()): VaultService {
  const events = createEventHub();
  events.subscribe((event) => {
    topics.push(`${event.topic} ${VaultStatus.parse(event.payload).kind}`);
  });
  const service = startVault(dataFolder, { events, fillPractice });
  services.push(service);
  return service;
}

const inVault = (kind: string, name = ''): string => path.join(dataFolder, 'vaults', kind, name);

describe('the centre vault', () => {
  test('is made, locked and unlocked, and keeps what is in it', async () => {
    const service = start();
    expect(await service.status()).toEqual({ kind: 'absent' });
    expect(() => service.database()).toThrow('locked');
    const open = {
      kind: 'open',
      vault: 'centre',
      centre: { name: 'Centro di Prova', country: 'IT', prefix: 'CDP' },
      operator: {
        id: expect.any(String),
        name: 'Zanzibar Operatore',
        roles: ['operator', 'coordinator', 'administrator'],
      },
    };
    expect(VaultStatus.parse(await service.create(CENTRE))).toEqual(open);
    await scribble(service);
    const before = await service.centre();
    expect(before.signingPrivateKey).toContain('PRIVATE KEY');
    const locked = {
      kind: 'locked',
      vault: 'centre',
      centreName: 'Centro di Prova',
      lastClosedAt: NOW,
      lastBackupAt: null,
      operators: [],
    };
    expect(await service.lock()).toEqual(locked);
    expect(service.isOpen()).toBe(false);
    await expect(service.centre()).rejects.toMatchObject({ code: 'locked' });

    const later = start();
    expect(await later.status()).toEqual(locked);
    expect(await later.unlock({ passphrase: PHRASE })).toEqual(open);
    expect(await later.database().query('SELECT text FROM scribble')).toEqual([{ text: 'kept' }]);
    expect(await later.centre()).toEqual(before);
    expect(topics).toEqual(['vault.changed open', 'vault.changed locked', 'vault.changed open']);
  });

  test('tells a wrong passphrase from damage and from a vault in use', async () => {
    const service = start();
    await expect(service.unlock({ passphrase: PHRASE })).rejects.toMatchObject({
      code: 'not-found',
    });
    await service.create(CENTRE);
    await expect(start().unlock({ passphrase: PHRASE })).rejects.toMatchObject({
      reason: 'vault-in-use',
    });
    await service.lock();
    await expect(service.unlock({ passphrase: 'x' })).rejects.toMatchObject({
      code: 'refused',
      reason: 'wrong-passphrase',
    });
    await rm(inVault('centre', 'vault.db'));
    await expect(service.unlock({ passphrase: PHRASE })).rejects.toMatchObject({
      code: 'storage',
      reason: 'vault-damaged',
    });
    expect(existsSync(inVault('centre', 'vault.db'))).toBe(false);
  });

  test('is not made a second time, nor over what is left of one', async () => {
    const service = start();
    await service.create(CENTRE);
    const conflict = { code: 'conflict', reason: 'vault-exists' };
    await expect(service.create(CENTRE)).rejects.toMatchObject(conflict);
    expect(service.isOpen()).toBe(true);
    await service.lock();
    await rm(inVault('centre', 'vault.json'));
    await rm(inVault('centre', 'vault.json.bak'));
    await expect(service.create(CENTRE)).rejects.toMatchObject(conflict);
    expect(await service.status()).toMatchObject({ kind: 'locked', centreName: '' });
  });

  test('is ignored when a crash left it half made', async () => {
    await mkdir(inVault('centre.making'), { recursive: true });
    await writeFile(inVault('centre.making', 'vault.db'), 'half');
    await mkdir(inVault('centre'));
    const service = start();
    expect(await service.status()).toEqual({ kind: 'absent' });
    await service.create(CENTRE);
    expect((await readdir(inVault('centre'))).sort()).toEqual([
      'vault.db',
      'vault.db-wal',
      'vault.json',
      'vault.json.bak',
    ]);
    expect(await readdir(inVault(''))).toEqual(['centre']);
  });

  test('leaves no trace when it cannot be made', async () => {
    await writeFile(path.join(dataFolder, 'vaults'), 'a file in the way');
    const service = start();
    await expect(service.create(CENTRE)).rejects.toMatchObject({ code: 'storage' });
    expect(await service.status()).toEqual({ kind: 'absent' });
  });

  test('notices an older envelope put back', async () => {
    const service = start();
    await service.create(CENTRE);
    await service.database().query('UPDATE centre SET envelope_generation = 2');
    await service.lock();
    await expect(service.unlock({ passphrase: PHRASE })).rejects.toMatchObject({
      reason: 'vault-damaged',
    });
  });

  test('lets nobody else read its files, and names only the centre outside the encryption', async () => {
    const service = start();
    await service.create(CENTRE);
    for (const name of await readdir(inVault('centre'))) {
      const bytes = await readFile(inVault('centre', name));
      expect(bytes.includes('Zanzibar')).toBe(false);
      expect(bytes.includes('PRIVATE KEY')).toBe(false);
      expect(bytes.includes('AGE-SECRET')).toBe(false);
      const { mode } = await stat(inVault('centre', name));
      if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
    }
    if (process.platform !== 'win32') expect((await stat(inVault('centre'))).mode & 0o077).toBe(0);
  });

  test('is opened once by callers at the same time', async () => {
    const service = start();
    await service.create(CENTRE);
    await service.lock();
    const both = [1, 2].map(() => service.unlock({ passphrase: PHRASE }));
    expect((await Promise.all(both)).map((status) => status.kind)).toEqual(['open', 'open']);
    await service.lock();
    expect(service.isOpen()).toBe(false);
  });
});

test('the phrase is changed for whoever knows the old one', async () => {
  const service = start();
  const next = 'five other plain words now';
  await service.create(CENTRE);
  await expect(
    service.changePassphrase({ passphrase: 'not the right phrase', next }),
  ).rejects.toMatchObject({ reason: 'wrong-passphrase' });
  await service.changePassphrase({ passphrase: PHRASE, next });
  await service.lock();
  await expect(service.unlock({ passphrase: PHRASE })).rejects.toMatchObject({
    reason: 'wrong-passphrase',
  });
  expect(await service.unlock({ passphrase: next })).toMatchObject({ kind: 'open' });
});

describe('the practice vault', () => {
  test('is filled once and closes the centre vault', async () => {
    let filled = 0;
    const service: VaultService = start(async () => {
      filled += 1;
      await scribble(service);
    });
    await service.create(CENTRE);
    const status = await service.openPractice({ language: 'de' });
    expect(VaultStatus.parse(status)).toMatchObject({ kind: 'open', vault: 'practice' });
    expect(await service.lock()).toMatchObject({ kind: 'locked', vault: 'centre' });
    await service.openPractice({ language: 'de' });
    expect(await service.database().query('SELECT * FROM scribble')).toHaveLength(1);
    expect(filled).toBe(1);
    expect(await service.unlock({ passphrase: PHRASE })).toMatchObject({ vault: 'centre' });
  });

  test('is removed when it could not be filled', async () => {
    const service = start(() => Promise.reject(new Error('no people today')));
    await expect(service.openPractice({ language: 'ar' })).rejects.toThrow('no people today');
    expect(service.isOpen()).toBe(false);
    expect(existsSync(inVault('practice'))).toBe(false);
    expect(await service.status()).toEqual({ kind: 'absent' });
  });

  test('is made again after a crash while it was filled, and when it is damaged', async () => {
    let filled = 0;
    const service = start(() => {
      filled += 1;
      return Promise.resolve();
    });
    await service.openPractice({ language: 'it' });
    await service.lock();
    await writeFile(inVault('practice', 'filling'), '');
    await service.openPractice({ language: 'it' });
    await service.lock();
    await writeFile(inVault('practice', 'vault.db'), 'not a database at all');
    await service.openPractice({ language: 'it' });
    expect(filled).toBe(3);
  });
});

test('answers the whole feature of the contract', async () => {
  const handlers = createVaultHandlers(start());
  expect(await handlers.status()).toEqual({ kind: 'absent' });
  expect(await handlers.create(CENTRE)).toMatchObject({ kind: 'open' });
  expect(await handlers.lock()).toMatchObject({ kind: 'locked' });
  expect(await handlers.unlock({ operator: null, passphrase: PHRASE })).toMatchObject({
    kind: 'open',
  });
  expect(await handlers.openPractice({ language: 'en' })).toMatchObject({ vault: 'practice' });
});
