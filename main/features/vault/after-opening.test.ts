import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '../../../shared/wire.ts';
import { startVault } from './testing/start-vault.ts';
import type { VaultService } from './vault.service.ts';
import { testFolder } from '../../../tests/harness/test-folder.ts';

const passphrase = 'correct horse battery staple';

test('a vault that must first be put right stays locked until that has worked, and is not left in use', async () => {
  const dataFolder = await mkdtemp(path.join(testFolder(), 'espor-vault-'));
  let fails = false;
  const seen: Buffer[] = [];
  const service: VaultService = startVault(dataFolder, {
    afterOpening: ({ databaseKey, dataSource }) => {
      seen.push(databaseKey);
      // It can be written already, and nobody else reaches it yet.
      expect(dataSource.isInitialized && !service.isOpen()).toBe(true);
      return fails ? Promise.reject(new AppError('storage', 'disk-full')) : Promise.resolve();
    },
  });
  try {
    await service.create({
      centreName: 'Centro di Prova',
      country: 'IT',
      operatorName: 'Prova P.',
      passphrase,
      recovery: { kind: 'none' },
    });
    await service.lock();
    expect(seen).toHaveLength(0);
    fails = true;
    await expect(service.unlock({ passphrase })).rejects.toMatchObject({ reason: 'disk-full' });
    expect(service.isOpen()).toBe(false);
    expect(seen[0]?.every((byte) => byte === 0)).toBe(true);
    fails = false;
    expect(await service.unlock({ passphrase })).toMatchObject({ kind: 'open' });
    expect(seen).toHaveLength(2);
  } finally {
    await service.dispose();
    await rm(dataFolder, { recursive: true, force: true });
  }
});
