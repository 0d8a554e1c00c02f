import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { decodeEnvelope, encodeEnvelope } from './envelope-bytes.ts';
import {
  addPassphrase,
  nameLogins,
  replacePassphrase,
  replaceRecovery,
} from './envelope-changes.ts';
import type { Envelope, PasswordSlot } from './envelope-schema.ts';
import { isSuccessor, openEnvelope, passwordSlotsOf, sealEnvelope } from './envelope.ts';
import { LEAST_COST } from './key-derivation.ts';
import { prepareRecovery } from './recovery-slot.ts';
import { beginRotation, endRotation, openPreviousKey } from './rotation-seal.ts';
import { createMasterKey, databaseKeyOf } from './vault-keys.ts';

const FIRST = { slotId: randomUUID(), passphrase: 'the words of the first one', cost: LEAST_COST };
const SECOND = {
  slotId: randomUUID(),
  passphrase: 'the words of the second one',
  cost: LEAST_COST,
};
const LOGINS = new Map([
  [FIRST.slotId, 'Marta F.'],
  [SECOND.slotId, 'Ahmed B.'],
]);
const DAMAGED = { code: 'storage', reason: 'vault-damaged' };
const WRONG = { code: 'refused', reason: 'wrong-passphrase' };
const masterKey = createMasterKey();

let one: Envelope;
let both: Envelope;
let sheet: string;
beforeAll(async () => {
  const { identity, prepared } = await prepareRecovery();
  sheet = identity;
  one = await sealEnvelope({
    ...FIRST,
    vaultId: randomUUID(),
    centreName: 'Centro Prova',
    minApp: '0.1.0',
    masterKey,
    databaseSalt: new Uint8Array(16).fill(7),
    recovery: { slotId: randomUUID(), recipient: prepared.recipient, madeAt: new Date(0) },
  });
  both = nameLogins(await addPassphrase(one, SECOND, masterKey), LOGINS, masterKey);
});

/** What somebody without a key can do: change the content and put the unkeyed hash right. */
function forge(envelope: Envelope, change: (copy: Envelope) => void): Envelope {
  const copy = structuredClone(envelope);
  change(copy);
  const { header_sha256: _hash, mac: _mac, ...content } = copy;
  copy.header_sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return copy;
}

function slots(envelope: Envelope): [PasswordSlot, PasswordSlot] {
  const [first, second] = passwordSlotsOf(envelope);
  if (first === undefined || second === undefined) throw new Error('not two');
  return [first, second];
}

const opens = async (envelope: Envelope, key: Parameters<typeof openEnvelope>[1]) =>
  (await openEnvelope(decodeEnvelope(encodeEnvelope(envelope)), key)).masterKey.equals(masterKey);

describe('an envelope with several ways in', () => {
  test('opens for each of them, by the chosen one only', async () => {
    for (const { slotId, passphrase } of [FIRST, SECOND]) {
      expect(await opens(both, { passphrase })).toBe(true);
      expect(await opens(both, { passphrase, slotId })).toBe(true);
      const other = slotId === FIRST.slotId ? SECOND.slotId : FIRST.slotId;
      await expect(openEnvelope(both, { passphrase, slotId: other })).rejects.toMatchObject(WRONG);
      const gone = { passphrase, slotId: randomUUID() };
      await expect(openEnvelope(both, gone)).rejects.toMatchObject(WRONG);
    }
    expect(await opens(both, { recoveryIdentity: sheet })).toBe(true);
  });

  test('names its operators where there is a choice, and nobody where there is none', () => {
    expect(passwordSlotsOf(both).map(({ login }) => login)).toEqual(['Marta F.', 'Ahmed B.']);
    const alone = nameLogins(one, LOGINS, masterKey);
    expect(encodeEnvelope(alone).toString()).not.toContain('Marta');
  });

  test('keeps the others as they are when one gets another passphrase or the sheet is new', async () => {
    const changed = await replacePassphrase(
      both,
      { ...SECOND, passphrase: 'other words of the second' },
      masterKey,
    );
    expect(slots(changed)[0]).toEqual(slots(both)[0]);
    expect(slots(changed)[1].login).toBe('Ahmed B.');
    await expect(openEnvelope(changed, SECOND)).rejects.toMatchObject(WRONG);
    const { prepared } = await prepareRecovery();
    const { recipient } = prepared;
    const slot = { slotId: randomUUID(), recipient, madeAt: new Date(0) };
    const renewed = await replaceRecovery(both, slot, masterKey);
    expect(slots(renewed)).toEqual(slots(both));
  });

  test('refuses exchanged slots, an exchanged name and a downgrade, even with a right hash', async () => {
    const [first, second] = slots(both);
    const swaps: [string, Envelope][] = [
      ['another name', forge(both, (copy) => (slots(copy)[0].login = 'Somebody else'))],
      [
        'exchanged names',
        forge(both, (copy) => {
          [slots(copy)[0].login, slots(copy)[1].login] = ['Ahmed B.', 'Marta F.'];
        }),
      ],
      ['no name', forge(both, (copy) => delete slots(copy)[1].login)],
      ['one left out', forge(both, (copy) => (copy.slots = [first]))],
      ['one twice', forge(both, (copy) => (copy.slots = [first, second, first]))],
      ['an older format', forge(both, (copy) => (copy.version = 2))],
      [
        'a rotation',
        forge(both, (copy) => (copy.supersedes = { generation: 1, proof: 'ab'.repeat(32) })),
      ],
    ];
    for (const [what, forged] of swaps) {
      const opened = openEnvelope(forged, FIRST).then(
        () => what,
        (error: unknown) => error,
      );
      expect(await opened).toMatchObject(DAMAGED);
    }
    // A slot under the id of another is bound to its own.
    const renamed = forge(both, (copy) => {
      [slots(copy)[0].slot, slots(copy)[1].slot] = [second.slot, first.slot];
    });
    await expect(openEnvelope(renamed, FIRST)).rejects.toMatchObject(WRONG);
    await expect(openEnvelope(renamed, { passphrase: FIRST.passphrase })).rejects.toMatchObject(
      WRONG,
    );
    const sealed = forge(both, (copy) => (slots(copy)[0].mk = second.mk));
    await expect(openEnvelope(sealed, FIRST)).rejects.toMatchObject(DAMAGED);
    const cheap = forge(both, (copy) => (slots(copy)[0].kdf.t = 4));
    await expect(openEnvelope(cheap, FIRST)).rejects.toMatchObject(WRONG);
  });

  test('has an end', async () => {
    const many = forge(both, (copy) => {
      copy.slots = Array.from({ length: 40 }, () => ({ ...slots(both)[1], slot: randomUUID() }));
    });
    await expect(addPassphrase(many, SECOND, masterKey)).rejects.toMatchObject({
      reason: 'too-many-operators',
    });
  });
});

describe('an envelope on its way to another master key', () => {
  const next = createMasterKey();
  const from = databaseKeyOf(masterKey, 1);
  const salt = new Uint8Array(16).fill(9);

  test('opens for whoever stays, holds the key of before for them, and says what it replaces', async () => {
    const kept = { ...both, slots: both.slots.filter(({ slot }) => slot !== SECOND.slotId) };
    const rotation = { from: masterKey, to: next, databaseKey: from, salt };
    const begun = decodeEnvelope(encodeEnvelope(await beginRotation(kept, rotation)));
    const opened = await openEnvelope(begun, FIRST);
    expect(opened.masterKey.equals(next)).toBe(true);
    const bySheet = await openEnvelope(begun, { recoveryIdentity: sheet });
    expect(bySheet.masterKey.equals(next)).toBe(true);
    await expect(openEnvelope(begun, SECOND)).rejects.toMatchObject(WRONG);

    const { pending } = begun.db;
    if (pending === null) throw new Error('nothing pending');
    expect(openPreviousKey(begun.vault_id, pending, next).equals(from)).toBe(true);
    for (const [vaultId, changed, key] of [
      [randomUUID(), pending, next],
      [begun.vault_id, { ...pending, epoch: 3 }, next],
      [begun.vault_id, pending, masterKey],
    ] as const) {
      expect(() => openPreviousKey(vaultId, changed, key)).toThrow('vault-damaged');
    }

    expect(isSuccessor(begun, masterKey)).toBe(true);
    expect(isSuccessor(begun, next)).toBe(false);
    expect(isSuccessor(both, masterKey)).toBe(false);
    const ended = decodeEnvelope(encodeEnvelope(endRotation(begun, pending, next)));
    expect(ended.db).toMatchObject({ epoch: 2, salt: '09'.repeat(16), pending: null });
    expect(ended.generation).toBe(both.generation + 2);
    expect(isSuccessor(ended, masterKey)).toBe(true);
    expect((await openEnvelope(ended, FIRST)).masterKey.equals(next)).toBe(true);
  });
});
