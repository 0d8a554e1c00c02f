// That the envelope and the table of operators agree, whatever a crash or an older version has left.
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findOperators } from '../operators/operators.repository.ts';
import { LEAVES, NOW, STAYS, aVaultOfTwo, addSecond, startVault } from './testing/start-vault.ts';
import { vaultFolder } from './vault-folders.ts';
import type { VaultService } from './vault.service.ts';
import { testFolder } from '../../../tests/harness/test-folder.ts';

let folder: string;
let service: VaultService;
beforeEach(async () => {
  folder = await mkdtemp(path.join(testFolder(), 'espor-ways-in-'));
  service = startVault(folder);
});
afterEach(async () => {
  await service.dispose();
  await rm(folder, { recursive: true, force: true });
});

const names = async (): Promise<string[]> =>
  (await findOperators(service.database())).map(({ name }) => name).sort();

test('the passphrase of a vault from before there were several becomes its operator’s', async () => {
  const second = await aVaultOfTwo(service);
  await service.waysIn.remove(STAYS, second);
  await service.database().query('UPDATE operator SET slot_id = NULL WHERE removed_at IS NULL');
  await service.lock();
  expect(await service.unlock({ passphrase: STAYS })).toMatchObject({
    operator: { name: 'Resta R.' },
  });
  const [operator] = await findOperators(service.database());
  expect(operator?.slotId).toMatch(/^[\da-f-]{36}$/u);
  // From then on there may be others, and each is told from the other.
  const slotId = await addSecond(service);
  await service.lock();
  expect(await service.unlock({ operator: slotId, passphrase: LEAVES })).toMatchObject({
    operator: { name: 'Parte P.' },
  });
});

test('a way in that is nobody’s opens nothing', async () => {
  const slotId = await aVaultOfTwo(service);
  await service.database().query('DELETE FROM operator WHERE slot_id = ?', [slotId]);
  await service.lock();
  await expect(service.unlock({ passphrase: LEAVES })).rejects.toMatchObject({
    code: 'storage',
    reason: 'vault-damaged',
  });
  expect(await service.unlock({ passphrase: STAYS })).toMatchObject({ kind: 'open' });
});

test('who was removed is noted when the program was ended before it could be', async () => {
  const slotId = await aVaultOfTwo(service);
  await service.waysIn.remove(STAYS, slotId);
  const table = service.database();
  await table.query('UPDATE operator SET removed_at = NULL');
  await table.query('UPDATE centre SET envelope_generation = envelope_generation - 1');
  expect(await names()).toEqual(['Parte P.', 'Resta R.']);
  await service.lock();
  await service.unlock({ passphrase: STAYS });
  expect(await names()).toEqual(['Resta R.']);
  const removed = 'SELECT removed_at FROM operator WHERE slot_id = ?';
  expect(await service.database().query(removed, [slotId])).toEqual([{ removed_at: NOW }]);
});

test('nobody is added, renamed or stays in the table when the envelope cannot be written', async () => {
  await aVaultOfTwo(service);
  const inTheWay = path.join(vaultFolder(folder, 'centre'), 'vault.json');
  await rm(inTheWay);
  await mkdir(inTheWay);
  let takenBack = 0;
  const stored = {
    store: () => Promise.resolve(),
    takeBack: () => {
      takenBack += 1;
      return Promise.resolve();
    },
  };
  const wayIn = { slotId: '00000000-0000-4000-8000-000000000001', passphrase: LEAVES };
  await expect(service.waysIn.add(STAYS, wayIn, stored)).rejects.toMatchObject({ code: 'storage' });
  await expect(service.waysIn.describe(STAYS, stored)).rejects.toMatchObject({ code: 'storage' });
  expect(takenBack).toBe(2);
  await rmdir(inTheWay);
  await service.waysIn.describe(STAYS, stored);
  expect(takenBack).toBe(2);
});
