import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoveryGroups } from '../../../shared/domain/recovery/recovery-code.ts';
import { NOW, scribble, startVault } from './testing/start-vault.ts';
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

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(testFolder(), 'espor-vault-'));
  services = [];
});
afterEach(async () => {
  for (const service of services) await service.dispose();
  await rm(dataFolder, { recursive: true, force: true });
});

function start(): VaultService {
  const service = startVault(dataFolder);
  services.push(service);
  return service;
}

const inVault = (kind: string, name = ''): string => path.join(dataFolder, 'vaults', kind, name);

describe('the recovery sheet', () => {
  const NEXT = 'five other plain words now';

  async function withSheet(service: VaultService): Promise<string> {
    const { code } = await service.prepareRecovery({ passphrase: null });
    const retyped = recoveryGroups(code).slice(-2).join(' ').toLowerCase();
    await service.create({ ...CENTRE, recovery: { kind: 'sheet', retyped } });
    return code;
  }

  test('is confirmed by its last two groups before the vault is made', async () => {
    const service = start();
    const choice = (retyped: string) => ({ kind: 'sheet', retyped }) as const;
    await expect(service.create({ ...CENTRE, recovery: choice('QQQQ QQ') })).rejects.toMatchObject({
      reason: 'no-sheet-prepared',
    });
    const first = await service.prepareRecovery({ passphrase: null });
    const second = await service.prepareRecovery({ passphrase: null });
    expect(first.code).not.toBe(second.code);
    for (const wrong of ['', recoveryGroups(first.code).slice(-2).join('')]) {
      await expect(service.create({ ...CENTRE, recovery: choice(wrong) })).rejects.toMatchObject({
        code: 'invalid-input',
        reason: 'retyped-differs',
      });
    }
    expect(await service.status()).toEqual({ kind: 'absent' });
    await service.create({
      ...CENTRE,
      recovery: choice(recoveryGroups(second.code).slice(-2).join('')),
    });
    expect(await service.recovery()).toEqual({ madeAt: NOW });
    await service.lock();
    await expect(service.recover({ code: first.code, passphrase: NEXT })).rejects.toMatchObject({
      reason: 'wrong-recovery-code',
    });
  });

  test('opens the vault with a new phrase, and the lost one opens nothing more', async () => {
    const service = start();
    const code = await withSheet(service);
    await scribble(service);
    await service.lock();
    const typed = recoveryGroups(code).join(' ').toLowerCase();
    expect(await service.recover({ code: typed, passphrase: NEXT })).toMatchObject({
      kind: 'open',
      vault: 'centre',
    });
    expect(await service.database().query('SELECT text FROM scribble')).toEqual([{ text: 'kept' }]);
    await service.lock();
    const [first, twin] = await Promise.all(
      ['vault.json', 'vault.json.bak'].map((name) => readFile(inVault('centre', name))),
    );
    expect(first).toEqual(twin);

    const later = start();
    await expect(later.unlock({ passphrase: PHRASE })).rejects.toMatchObject({
      reason: 'wrong-passphrase',
    });
    expect(await later.unlock({ passphrase: NEXT })).toMatchObject({ kind: 'open' });
    await later.lock();
    // The sheet still counts: it is what the operator has in the cupboard.
    expect(await later.recover({ code, passphrase: PHRASE })).toMatchObject({ kind: 'open' });
  });

  test('opens nothing when it is typed wrong, or is not this vault’s', async () => {
    const service = start();
    const code = await withSheet(service);
    await service.lock();
    const groups = recoveryGroups(code);
    const wrong = [...groups];
    wrong[4] = (wrong[4] ?? '').startsWith('Q')
      ? `P${wrong[4]?.slice(1)}`
      : `Q${wrong[4]?.slice(1)}`;
    const before = await readFile(inVault('centre', 'vault.json'));
    for (const [typed, failure] of [
      [wrong.join(' '), { reason: 'recovery-code-group', details: { group: 5 } }],
      [groups.slice(1).join(' '), { reason: 'recovery-code-length', details: { typed: 54 } }],
      [
        (await service.prepareRecovery({ passphrase: PHRASE })).code,
        { reason: 'wrong-recovery-code' },
      ],
    ] as const) {
      await expect(service.recover({ code: typed, passphrase: NEXT })).rejects.toMatchObject(
        failure,
      );
    }
    expect(service.isOpen()).toBe(false);
    expect(await readFile(inVault('centre', 'vault.json'))).toEqual(before);
  });

  test('does not open by an older envelope put back', async () => {
    const service = start();
    const code = await withSheet(service);
    const older = await readFile(inVault('centre', 'vault.json'));
    const { code: next } = await service.prepareRecovery({ passphrase: PHRASE });
    await service.addRecovery({
      passphrase: PHRASE,
      retyped: recoveryGroups(next).slice(-2).join(''),
    });
    await service.lock();
    for (const name of ['vault.json', 'vault.json.bak']) {
      await writeFile(inVault('centre', name), older);
    }
    await expect(service.recover({ code, passphrase: NEXT })).rejects.toMatchObject({
      reason: 'vault-damaged',
    });
    expect(await readFile(inVault('centre', 'vault.json'))).toEqual(older);
  });

  test('is made later for a vault without one, when the phrase is typed again', async () => {
    const service = start();
    await service.create(CENTRE);
    expect(await service.recovery()).toEqual({ madeAt: null });
    await expect(service.prepareRecovery({ passphrase: null })).rejects.toMatchObject({
      reason: 'wrong-passphrase',
    });
    const { code } = await service.prepareRecovery({ passphrase: PHRASE });
    const retyped = recoveryGroups(code).slice(-2).join('');
    await expect(
      service.addRecovery({ passphrase: 'not the right phrase', retyped }),
    ).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    expect(await service.addRecovery({ passphrase: PHRASE, retyped })).toEqual({ madeAt: NOW });
    await service.lock();
    expect(await service.recover({ code, passphrase: NEXT })).toMatchObject({ kind: 'open' });
  });

  test('says so when there is none', async () => {
    const service = start();
    const { code } = await service.prepareRecovery({ passphrase: null });
    await service.create(CENTRE);
    await service.lock();
    await expect(service.recover({ code, passphrase: NEXT })).rejects.toMatchObject({
      code: 'refused',
      reason: 'no-recovery-sheet',
    });
  });

  test('belongs to the centre’s vault, never to the one for practice', async () => {
    const service = start();
    await service.openPractice({ language: 'it' });
    await expect(
      service.changePassphrase({ passphrase: PHRASE, next: NEXT }),
    ).rejects.toMatchObject({ reason: 'practice-has-no-keys' });
  });
});
