/** Several operators of one vault, through the contract as a window calls it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { recoveryGroups } from '../../shared/domain/recovery/recovery-code.ts';
import type { Operator } from '../../shared/contract/operators.ts';
import { aPerson } from '../harness/builders/people.ts';
import { startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const own = testPassphrase;
const theirs = 'other plain words of another';
const anew = 'fresh plain words for someone';
const WRONG = { code: 'refused', reason: 'wrong-passphrase' };

let started: StartedApp;
beforeEach(async () => {
  started = await startApp();
  await started.client.vault.create(testCentre);
});
afterEach(() => started.stop());

async function addAhmed(roles: Operator['roles'] = ['operator']): Promise<Operator> {
  return started.client.operators.add({ own, name: 'Ahmed B.', roles, passphrase: theirs });
}

/** The way in of somebody, as the lock screen offers it. */
async function slotOf(name: string): Promise<string> {
  const status = await started.client.vault.status();
  if (status.kind !== 'locked') throw new Error('not locked');
  const found = status.operators.find(({ login }) => login === name);
  if (found === undefined) throw new Error('not offered');
  return found.slotId;
}

async function signInAs(name: string, passphrase: string): Promise<void> {
  const { client } = started;
  if ((await client.vault.status()).kind === 'open') await client.vault.lock();
  const operator = await slotOf(name);
  expect(await client.vault.unlock({ operator, passphrase })).toMatchObject({
    kind: 'open',
    operator: { name },
  });
}

const envelope = async (): Promise<string> =>
  readFile(join(vaultFolder(join(started.folder, 'data'), 'centre'), 'vault.json'), 'utf8');

describe('a second operator', () => {
  it('has an own passphrase and opens the same vault as themselves', async () => {
    const { client } = started;
    await client.people.create(aPerson());
    expect(await envelope()).not.toContain('Marta F.');
    const ahmed = await addAhmed(['operator', 'mediator']);
    expect(await client.operators.list()).toMatchObject([
      { name: 'Marta F.', roles: ['operator', 'coordinator', 'administrator'] },
      { id: ahmed.id, name: 'Ahmed B.', roles: ['operator', 'mediator'] },
    ]);
    await client.vault.lock();
    const locked = await client.vault.status();
    expect(locked).toMatchObject({ operators: [{ login: 'Ahmed B.' }, { login: 'Marta F.' }] });

    const ahmeds = await slotOf('Ahmed B.');
    await expect(client.vault.unlock({ operator: ahmeds, passphrase: own })).rejects.toMatchObject(
      WRONG,
    );
    await signInAs('Ahmed B.', theirs);
    expect(await client.vault.status()).toMatchObject({ operator: { id: ahmed.id } });
    await signInAs('Marta F.', own);
    expect(await client.people.list()).toHaveLength(1);
  });

  it('is not for everybody to add, change, reset or remove, and never without the own passphrase', async () => {
    const { client } = started;
    const ahmed = await addAhmed();
    const before = await envelope();
    const attempts = (passphrase: string) => [
      () =>
        client.operators.add({
          own: passphrase,
          name: 'C.',
          roles: ['evaluator'],
          passphrase: anew,
        }),
      () =>
        client.operators.change({
          own: passphrase,
          id: ahmed.id,
          name: 'Ahmed B.',
          roles: ['administrator'],
        }),
      () => client.operators.resetPassphrase({ own: passphrase, id: ahmed.id, passphrase: anew }),
      () => client.operators.remove({ own: passphrase, id: ahmed.id }),
    ];
    for (const wrong of ['not my passphrase', theirs]) {
      for (const attempt of attempts(wrong)) await expect(attempt()).rejects.toMatchObject(WRONG);
    }
    await signInAs('Ahmed B.', theirs);
    for (const attempt of [...attempts(theirs), () => client.operators.list()]) {
      await expect(attempt()).rejects.toMatchObject({
        code: 'refused',
        reason: 'not-your-role',
      });
    }
    expect(await envelope()).toBe(before);
  });

  it('is called by a name of their own, and gets roles that count at once', async () => {
    const { client } = started;
    const ahmed = await addAhmed();
    for (const name of ['marta f.', ' Marta F. ']) {
      await expect(
        client.operators.add({ own, name, roles: ['operator'], passphrase: anew }),
      ).rejects.toMatchObject({ code: 'conflict', reason: 'operator-name-taken' });
    }
    await client.operators.change({ own, id: ahmed.id, name: 'Ahmed', roles: ['administrator'] });
    const [marta] = await client.operators.list();
    const events: string[] = [];
    started.app.events.subscribe(({ topic }) => events.push(topic));
    await client.operators.change({
      own,
      id: marta?.id ?? '',
      name: 'Marta',
      roles: ['coordinator'],
    });
    expect(events).toContain('vault.changed');
    expect(await client.vault.status()).toMatchObject({
      operator: { name: 'Marta', roles: ['coordinator'] },
    });
    await expect(client.operators.list()).rejects.toMatchObject({ reason: 'not-your-role' });
    await signInAs('Ahmed', theirs);
    expect(await client.operators.list()).toHaveLength(2);
  });

  it('leaves somebody who manages the vault', async () => {
    const { client } = started;
    const ahmed = await addAhmed();
    const [marta] = await client.operators.list();
    const id = marta?.id ?? '';
    await expect(
      client.operators.change({ own, id, name: 'Marta F.', roles: ['operator'] }),
    ).rejects.toMatchObject({ code: 'refused', reason: 'last-administrator' });
    await expect(client.operators.remove({ own, id })).rejects.toMatchObject({
      code: 'refused',
      reason: 'not-yourself',
    });
    await client.operators.change({
      own,
      id: ahmed.id,
      name: 'Ahmed B.',
      roles: ['administrator'],
    });
    await expect(client.operators.remove({ own, id })).rejects.toMatchObject({
      reason: 'not-yourself',
    });
    await signInAs('Ahmed B.', theirs);
    await client.operators.remove({ own: theirs, id });
    await expect(client.operators.remove({ own: theirs, id: ahmed.id })).rejects.toMatchObject({
      reason: 'not-yourself',
    });
  });

  it('gets a new passphrase without anybody else’s', async () => {
    const { client } = started;
    const ahmed = await addAhmed();
    await client.operators.resetPassphrase({ own, id: ahmed.id, passphrase: anew });
    await client.vault.lock();
    const operator = await slotOf('Ahmed B.');
    await expect(client.vault.unlock({ operator, passphrase: theirs })).rejects.toMatchObject(
      WRONG,
    );
    await signInAs('Ahmed B.', anew);
    await client.vault.changePassphrase({ passphrase: anew, next: theirs });
    await signInAs('Ahmed B.', theirs);
    await signInAs('Marta F.', own);
  });

  it('opens nothing after they were removed; the vault and who stays are as before', async () => {
    const { client } = started;
    const person = await client.people.create(aPerson());
    const ahmed = await addAhmed();
    await client.operators.add({ own, name: 'Chiara D.', roles: ['evaluator'], passphrase: anew });
    await client.operators.remove({ own, id: ahmed.id });
    // The vault stays open through the change of keys, and goes on being written.
    await client.people.create(aPerson({ preferredName: 'Yonas T.' }));
    expect((await client.operators.list()).map(({ name }) => name)).toEqual([
      'Marta F.',
      'Chiara D.',
    ]);
    expect(await envelope()).not.toContain('Ahmed');
    await client.vault.lock();
    await expect(client.vault.unlock({ passphrase: theirs })).rejects.toMatchObject(WRONG);
    await signInAs('Chiara D.', anew);
    await signInAs('Marta F.', own);
    expect(await client.people.get({ id: person.id })).toMatchObject({ code: 'CL-0001' });
    expect(await client.people.list()).toHaveLength(2);
    // Whose passphrase was taken may come back with another one.
    await client.operators.add({ own, name: 'Ahmed B.', roles: ['operator'], passphrase: theirs });
    await signInAs('Ahmed B.', theirs);
  });
});

describe('the recovery sheet', () => {
  it('gives the operator that its holder chooses a new passphrase, and leaves the others theirs', async () => {
    const { client } = started;
    await addAhmed();
    const { code } = await client.vault.prepareRecovery({ passphrase: own });
    const retyped = recoveryGroups(code).slice(-2).join('');
    await client.vault.addRecovery({ passphrase: own, retyped });
    await client.vault.lock();
    const operator = await slotOf('Ahmed B.');
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(
      client.vault.recover({ code, operator: unknown, passphrase: anew }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await client.vault.recover({ code, operator, passphrase: anew })).toMatchObject({
      operator: { name: 'Ahmed B.' },
    });
    await client.vault.lock();
    await expect(client.vault.unlock({ operator, passphrase: theirs })).rejects.toMatchObject(
      WRONG,
    );
    await signInAs('Marta F.', own);
    await signInAs('Ahmed B.', anew);
  });

  it('still opens after the keys have changed', async () => {
    const { client } = started;
    const ahmed = await addAhmed();
    const { code } = await client.vault.prepareRecovery({ passphrase: own });
    const retyped = recoveryGroups(code).slice(-2).join('');
    await client.vault.addRecovery({ passphrase: own, retyped });
    await client.operators.remove({ own, id: ahmed.id });
    await client.vault.changePassphrase({ passphrase: own, next: theirs, mayBeKnown: true });
    await client.vault.lock();
    await client.vault.recover({ code, passphrase: anew });
    await client.vault.lock();
    expect(await client.vault.unlock({ passphrase: anew })).toMatchObject({ kind: 'open' });
  });
});

describe('a passphrase', () => {
  it('is refused where it is set when everybody would try it', async () => {
    const { client } = started;
    const ahmed = await addAhmed();
    for (const [passphrase, reason] of [
      ['qwertyuiop12345', 'passphrase-common'],
      ['Casa Levante 2026', 'passphrase-is-a-name'],
      ['ahmed marta 1234', 'passphrase-is-a-name'],
      ['aaaa aaaa aaaa aaaa aaaa', 'passphrase-repeats'],
      ['too short', 'too-short'],
    ] as const) {
      for (const attempt of [
        () => client.vault.changePassphrase({ passphrase: own, next: passphrase }),
        () => client.operators.resetPassphrase({ own, id: ahmed.id, passphrase }),
        () => client.operators.add({ own, name: 'Chi', roles: ['mediator'], passphrase }),
        () =>
          client.vault.checkPassphrase({
            passphrase,
            names: ['Casa Levante', 'Ahmed B.', 'Marta F.'],
          }),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: 'invalid-input', reason });
      }
    }
  });

  it('is drawn while no vault is open', async () => {
    await started.client.vault.lock();
    const { passphrase } = await started.client.vault.suggestPassphrase({ language: 'de' });
    expect(passphrase.split(' ')).toHaveLength(5);
    await started.client.vault.checkPassphrase({ passphrase, names: ['Casa Levante'] });
  });

  it('makes wait longer after each wrong one, wherever it is asked for', async () => {
    await started.stop();
    let now = 0;
    started = await startApp({ app: { monotonic: () => now } });
    const { client } = started;
    await client.vault.create(testCentre);
    const wrong = 'not the right phrase';
    await expect(
      client.vault.changePassphrase({ passphrase: wrong, next: anew }),
    ).rejects.toMatchObject({ ...WRONG, details: { seconds: 1 } });
    await expect(
      client.operators.add({ own, name: 'Ahmed', roles: ['operator'], passphrase: theirs }),
    ).rejects.toMatchObject({
      code: 'refused',
      reason: 'wait-before-trying',
      details: { seconds: 1 },
    });
    now += 1000;
    await client.vault.lock();
    await expect(client.vault.unlock({ passphrase: wrong })).rejects.toMatchObject({
      ...WRONG,
      details: { seconds: 2 },
    });
    await expect(client.vault.unlock({ passphrase: own })).rejects.toMatchObject({
      reason: 'wait-before-trying',
      details: { seconds: 2 },
    });
    now += 2000;
    expect(await client.vault.unlock({ passphrase: own })).toMatchObject({ kind: 'open' });
  });
});

it('belongs to the centre’s vault: the one for practice has no keys', async () => {
  const { client } = started;
  await client.vault.openPractice({ language: 'en' });
  expect(await client.operators.list()).toHaveLength(1);
  await expect(
    client.operators.add({ own, name: 'Ahmed', roles: ['operator'], passphrase: theirs }),
  ).rejects.toMatchObject({ reason: 'practice-has-no-keys' });
});
