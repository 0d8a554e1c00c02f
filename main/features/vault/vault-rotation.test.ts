// What a kill between two writes of a change of keys would leave: a copy of the folder is taken at each point, and
// opened as if the program had been ended there.
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../../shared/wire.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import { findOperators } from '../operators/operators.repository.ts';
import { LEAVES, STAYS, aVaultOfTwo, startVault } from './testing/start-vault.ts';
import { vaultFolder } from './vault-folders.ts';
import { rotationPoints } from './vault-rotation.ts';
import type { RotationPoint } from './vault-rotation.ts';
import type { VaultService } from './vault.service.ts';
import { testFolder } from '../../../tests/harness/test-folder.ts';

const WRONG = { code: 'refused', reason: 'wrong-passphrase' };
/** From here on the new envelope counts. */
const AFTER: readonly RotationPoint[] = rotationPoints.slice(2);

let folder: string;
let services: VaultService[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(testFolder(), 'espor-rotation-'));
  services = [];
});
afterEach(async () => {
  for (const service of services) await service.dispose();
  await rm(folder, { recursive: true, force: true });
});

function start(
  dataFolder: string,
  atRotationPoint: (point: RotationPoint) => Promise<void> = () => Promise.resolve(),
): VaultService {
  const service = startVault(dataFolder, { atRotationPoint });
  services.push(service);
  return service;
}

/** Leaves in `target` what is there when the new envelope counts and nothing else has happened yet. */
async function cutShort(parent: string, target: string): Promise<{ readonly older: Buffer }> {
  const data = path.join(parent, randomUUID());
  const service = start(data, async (point) => {
    if (point === 'envelope-written') await cp(data, target, { recursive: true });
  });
  const slotId = await aVaultOfTwo(service);
  const older = await readFile(path.join(inVault(data), 'vault.json'));
  await service.waysIn.remove(STAYS, slotId);
  await service.lock();
  return { older };
}

const inVault = (dataFolder: string): string => vaultFolder(dataFolder, 'centre');
const filesOf = async (dataFolder: string): Promise<string[]> =>
  (await readdir(inVault(dataFolder))).filter((name) => !name.endsWith('-wal')).sort();
const SOUND = ['vault.db', 'vault.json', 'vault.json.bak'];

/** Gives the reason for which something is refused, or null when it is not. */
async function refusalOf(attempt: Promise<unknown>): Promise<string | null> {
  return attempt.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? (error.reason ?? '') : String(error)),
  );
}

/** Opens a folder as the program does when it starts again, and says what is in it. */
async function findKept(dataFolder: string, passphrase: string) {
  const service = start(dataFolder);
  await service.unlock({ passphrase });
  const rows = await service.database().query('SELECT text FROM scribble');
  const operators = (await findOperators(service.database())).map(({ name }) => name).sort();
  const files = await filesOf(dataFolder);
  await service.lock();
  return { rows, operators, files };
}

describe('a change of keys', () => {
  test('leaves, at whichever point it is killed, a vault that exactly the right keys open', async () => {
    const data = path.join(folder, 'data');
    const snapshots = new Map<RotationPoint, string>();
    const service = start(data, async (point) => {
      const target = path.join(folder, point);
      snapshots.set(point, target);
      await cp(data, target, { recursive: true });
    });
    const slotId = await aVaultOfTwo(service);
    await service.waysIn.remove(STAYS, slotId);
    expect([...snapshots.keys()]).toEqual(rotationPoints);

    for (const [point, copy] of snapshots) {
      const isAfter = AFTER.includes(point);
      if (isAfter) {
        for (const operator of [null, slotId]) {
          const refused = await refusalOf(start(copy).unlock({ operator, passphrase: LEAVES }));
          expect([point, refused]).toEqual([point, 'wrong-passphrase']);
        }
      } else {
        const { operators } = await findKept(copy, LEAVES);
        expect([point, operators]).toEqual([point, ['Parte P.', 'Resta R.']]);
      }
      expect({ point, ...(await findKept(copy, STAYS)) }).toEqual({
        point,
        rows: [{ text: 'kept' }],
        operators: isAfter ? ['Resta R.'] : ['Parte P.', 'Resta R.'],
        // Nothing half made is left, whatever the point.
        files: expect.arrayContaining(SOUND),
      });
      expect([point, ...(await filesOf(copy))]).toEqual([point, 'state.json', ...SOUND]);
      const { db } = await readEnvelope(inVault(copy));
      expect([point, db.epoch, db.pending]).toEqual([point, isAfter ? 2 : 1, null]);
    }
    // Nor does the database itself open with what whoever has left may have kept.
    const bytes = await readFile(path.join(inVault(data), 'vault.db'));
    const before = await readFile(path.join(inVault(snapshots.get('begun') ?? ''), 'vault.db'));
    expect(bytes.subarray(0, 16).equals(before.subarray(0, 16))).toBe(false);
  }, 120_000);

  test('does not let the removed one in through a twin that a crash has left behind', async () => {
    const data = path.join(folder, 'data');
    const service = start(data);
    const slotId = await aVaultOfTwo(service);
    const older = await readFile(path.join(inVault(data), 'vault.json'));
    await service.waysIn.remove(STAYS, slotId);
    await service.lock();
    const newer = await readFile(path.join(inVault(data), 'vault.json'));
    for (const [first, twin] of [
      [newer, older],
      [older, newer],
    ] as const) {
      await writeFile(path.join(inVault(data), 'vault.json'), first);
      await writeFile(path.join(inVault(data), 'vault.json.bak'), twin);
      await expect(start(data).unlock({ passphrase: LEAVES })).rejects.toMatchObject(WRONG);
      expect((await findKept(data, STAYS)).operators).toEqual(['Resta R.']);
      expect(await readFile(path.join(inVault(data), 'vault.json'))).toEqual(newer);
    }
    // A crash between the two files, while the database still lies there under the key of before.
    const begun = path.join(folder, 'begun');
    const again = await cutShort(folder, begun);
    await writeFile(path.join(inVault(begun), 'vault.json.bak'), again.older);
    await expect(start(begun).unlock({ passphrase: LEAVES })).rejects.toMatchObject(WRONG);
    expect((await findKept(begun, STAYS)).operators).toEqual(['Resta R.']);

    // Both put back: whoever has left gets as far as the key of before, which opens nothing any more.
    await writeFile(path.join(inVault(data), 'vault.json'), older);
    await writeFile(path.join(inVault(data), 'vault.json.bak'), older);
    await expect(start(data).unlock({ passphrase: LEAVES })).rejects.toMatchObject({
      reason: 'vault-damaged',
    });
    for (const name of ['vault.json', 'vault.json.bak']) {
      await writeFile(path.join(inVault(data), name), newer);
    }
    expect((await findKept(data, STAYS)).rows).toEqual([{ text: 'kept' }]);
  }, 60_000);

  test('that was cut short may be cut short again while it is made good', async () => {
    const data = path.join(folder, 'cut-short');
    await cutShort(folder, data);
    const snapshots = new Map<RotationPoint, string>();
    const service = start(data, async (point) => {
      const target = path.join(folder, `again-${point}`);
      snapshots.set(point, target);
      await cp(data, target, { recursive: true });
    });
    await service.unlock({ passphrase: STAYS });
    await service.lock();
    expect([...snapshots.keys()]).toEqual(rotationPoints.slice(1));
    for (const [point, copy] of snapshots) {
      const refused = await refusalOf(start(copy).unlock({ passphrase: LEAVES }));
      expect([point, refused]).toEqual([point, 'wrong-passphrase']);
      expect({ point, ...(await findKept(copy, STAYS)) }).toMatchObject({
        point,
        rows: [{ text: 'kept' }],
        operators: ['Resta R.'],
      });
      expect([point, ...(await filesOf(copy))]).toEqual([point, 'state.json', ...SOUND]);
    }
  }, 60_000);

  test.each(rotationPoints)(
    'that fails at “%s” is given up whole, or made good',
    async (failing) => {
      const data = path.join(folder, 'data');
      let fails = true;
      const service = start(data, async (point) => {
        if (fails && point === failing)
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      });
      const slotId = await aVaultOfTwo(service);
      await expect(service.waysIn.remove(STAYS, slotId)).rejects.toThrow('no space');
      fails = false;
      const isAfter = AFTER.includes(failing);
      expect(service.isOpen()).toBe(!isAfter);
      expect(await filesOf(data)).not.toContain(isAfter ? '' : 'vault.db.next');
      if (!isAfter) {
        expect(await service.database().query('SELECT text FROM scribble')).toHaveLength(1);
        await service.waysIn.remove(STAYS, slotId);
      }
      await service.lock();
      await expect(start(data).unlock({ passphrase: LEAVES })).rejects.toMatchObject(WRONG);
      expect(await findKept(data, STAYS)).toMatchObject({
        rows: [{ text: 'kept' }],
        operators: ['Resta R.'],
      });
      expect(await filesOf(data)).not.toContain('vault.db.next');
    },
    60_000,
  );

  test('is offered to whoever fears that their passphrase is known', async () => {
    const data = path.join(folder, 'data');
    const service = start(data);
    await aVaultOfTwo(service);
    const older = await readFile(path.join(inVault(data), 'vault.json'));
    const next = 'five plain words anew now';
    await service.changePassphrase({ passphrase: STAYS, next, mayBeKnown: true });
    expect(service.isOpen()).toBe(true);
    await service.lock();
    await expect(start(data).unlock({ passphrase: STAYS })).rejects.toMatchObject(WRONG);
    expect((await findKept(data, LEAVES)).operators).toEqual(['Parte P.', 'Resta R.']);
    expect((await findKept(data, next)).rows).toHaveLength(1);
    await writeFile(path.join(inVault(data), 'vault.json'), older);
    await writeFile(path.join(inVault(data), 'vault.json.bak'), older);
    await expect(start(data).unlock({ passphrase: STAYS })).rejects.toMatchObject({
      reason: 'vault-damaged',
    });
  }, 60_000);
});
