import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { ENVELOPE_FILE, ENVELOPE_TWIN, decodeEnvelope, encodeEnvelope } from './envelope-bytes.ts';
import { openVaultFolder, writeEnvelope } from './envelope-file.ts';
import type { Envelope, PasswordSlot, RecoverySlot } from './envelope-schema.ts';
import { openEnvelope, passwordSlotIds, recoveryMadeAt, sealEnvelope } from './envelope.ts';
import { replacePassphrase, replaceRecovery } from './envelope-changes.ts';
import { LEAST_COST } from './key-derivation.ts';
import { prepareRecovery } from './recovery-slot.ts';
import { createMasterKey, databaseKeyOf, envelopeMacKeyOf } from './vault-keys.ts';

const PHRASE = 'correct horse battery staple';
const masterKey = createMasterKey();
const DAMAGED = { code: 'storage', reason: 'vault-damaged' };
const WRONG = { code: 'refused', reason: 'wrong-passphrase' };

async function newEnvelope(passphrase = PHRASE, key: Uint8Array = masterKey): Promise<Envelope> {
  return sealEnvelope({
    vaultId: randomUUID(),
    slotId: randomUUID(),
    centreName: 'Centro Prova',
    minApp: '0.1.0',
    passphrase,
    cost: LEAST_COST,
    masterKey: key,
    databaseSalt: new Uint8Array(16).fill(7),
    recovery: null,
  });
}

/** What the holder of the key can do: whatever the program of an earlier version wrote. */
function authenticate(content: Omit<Envelope, 'header_sha256' | 'mac'>): Envelope {
  const { header_sha256: _hash, mac: _mac, ...rest } = content as Envelope;
  const hash = createHash('sha256').update(canonicalJson(rest)).digest('hex');
  const hashed = { ...rest, header_sha256: hash };
  const key = envelopeMacKeyOf(masterKey);
  return { ...hashed, mac: createHmac('sha256', key).update(canonicalJson(hashed)).digest('hex') };
}

/** What somebody without a key can do: change the content and put the unkeyed hash right. */
function forge(envelope: Envelope, change: (copy: Envelope) => void): Envelope {
  const copy = structuredClone(envelope);
  change(copy);
  const { header_sha256: _hash, mac: _mac, ...content } = copy;
  copy.header_sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return copy;
}

function firstSlot(envelope: Envelope): PasswordSlot {
  const slot = envelope.slots.find((one) => one.type === 'password');
  if (slot === undefined) throw new Error('no slot');
  return slot;
}

function sheetSlot(envelope: Envelope): RecoverySlot {
  const slot = envelope.slots.find((one) => one.type === 'recovery');
  if (slot === undefined) throw new Error('no sheet');
  return slot;
}

const MADE_AT = new Date('2026-11-13T09:00:00.000Z');

/** An envelope with a sheet, and what is on the paper. */
async function withSheet(key: Uint8Array = masterKey): Promise<[Envelope, string]> {
  const { identity, prepared } = await prepareRecovery();
  const { recipient } = prepared;
  const slot = { slotId: randomUUID(), recipient, madeAt: MADE_AT };
  return [await replaceRecovery(await newEnvelope(PHRASE, key), slot, key), identity];
}

describe('an envelope', () => {
  test('gives the master key back for the right phrase only', async () => {
    const envelope = decodeEnvelope(encodeEnvelope(await newEnvelope()));
    expect((await openEnvelope(envelope, { passphrase: PHRASE })).masterKey.equals(masterKey)).toBe(
      true,
    );
    await expect(openEnvelope(envelope, { passphrase: `${PHRASE} ` })).rejects.toMatchObject(WRONG);
  });

  test('holds neither the phrase nor any key', async () => {
    const text = encodeEnvelope(await newEnvelope()).toString('latin1');
    expect(text).not.toContain(PHRASE);
    expect(text).not.toContain('AGE-SECRET-KEY');
    for (const key of [masterKey, databaseKeyOf(masterKey, 1), envelopeMacKeyOf(masterKey)]) {
      expect(text).not.toContain(key.toString('hex'));
      expect(text).not.toContain(key.toString('base64').slice(0, 40));
    }
  });

  test('is damaged after the change of any byte', async () => {
    const good = encodeEnvelope(await newEnvelope());
    const readable: Envelope[] = [];
    for (let index = 0; index < good.length; index += 1) {
      const bad = Buffer.from(good);
      bad[index] = (bad[index] ?? 0) ^ (1 << (index % 8));
      try {
        readable.push(decodeEnvelope(bad));
      } catch (error) {
        expect(error).toMatchObject(DAMAGED);
      }
    }
    // Only the mac is outside the unkeyed hash; there it is noticed with the key.
    expect(readable.length).toBeLessThanOrEqual(64);
    for (const envelope of readable) {
      await expect(openEnvelope(envelope, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
    }
    expect(() => decodeEnvelope(good.subarray(0, -1))).toThrow('storage: vault-damaged');
    expect(() => decodeEnvelope(Buffer.alloc(0))).toThrow('storage: vault-damaged');
  }, 60_000);

  test('of a later format asks for a newer version', async () => {
    const future = forge(await newEnvelope(), (copy) =>
      Object.assign(copy, { version: 4, more: 1 }),
    );
    expect(() => decodeEnvelope(encodeEnvelope(future))).toThrow('newer-version');
  });

  test('refuses a cheaper derivation, even with a right hash', async () => {
    const envelope = await newEnvelope();
    const cheap = forge(envelope, (copy) => (firstSlot(copy).kdf.m = 1024));
    await expect(
      openEnvelope(decodeEnvelope(encodeEnvelope(cheap)), { passphrase: PHRASE }),
    ).rejects.toMatchObject(DAMAGED);
    const dear = forge(envelope, (copy) => (firstSlot(copy).kdf.t = 1000));
    await expect(openEnvelope(dear, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
    // Within the bounds it derives another key, and the slot is bound to its own cost besides.
    const other = forge(envelope, (copy) => (firstSlot(copy).kdf.t = 4));
    await expect(openEnvelope(other, { passphrase: PHRASE })).rejects.toMatchObject(WRONG);
  });

  test('refuses the slot of another vault and parts of other slots', async () => {
    const [mine, theirs] = [await newEnvelope(), await newEnvelope('the phrase of someone else')];
    const swapped = forge(mine, (copy) => (copy.slots = theirs.slots));
    await expect(
      openEnvelope(swapped, { passphrase: 'the phrase of someone else' }),
    ).rejects.toMatchObject(WRONG);
    const sealed = forge(mine, (copy) => (firstSlot(copy).mk = firstSlot(theirs).mk));
    await expect(openEnvelope(sealed, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
    const renamed = forge(mine, (copy) => (firstSlot(copy).slot = randomUUID()));
    await expect(openEnvelope(renamed, { passphrase: PHRASE })).rejects.toMatchObject(WRONG);
  });

  test('refuses another master key sealed for the same recipient', async () => {
    const mine = await newEnvelope();
    const { Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    encrypter.addRecipient(firstSlot(mine).recipient);
    const mk = Buffer.from(await encrypter.encrypt(createMasterKey())).toString('base64');
    const planted = forge(mine, (copy) => (firstSlot(copy).mk = mk));
    await expect(openEnvelope(planted, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
  });

  test('refuses another name or generation, even with a right hash', async () => {
    const mine = await newEnvelope();
    for (const forged of [
      forge(mine, (copy) => (copy.centre_name = 'Somebody else')),
      forge(mine, (copy) => (copy.generation = 99)),
      forge(mine, (copy) => (copy.db.epoch = 2)),
    ]) {
      await expect(openEnvelope(forged, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
    }
  });
});

describe('a recovery sheet', () => {
  test('gives the same master key as the phrase, and stands nowhere in the envelope', async () => {
    const [envelope, identity] = await withSheet();
    const read = decodeEnvelope(encodeEnvelope(envelope));
    const opened = await openEnvelope(read, { recoveryIdentity: identity });
    expect(opened.masterKey.equals(masterKey)).toBe(true);
    expect((await openEnvelope(read, { passphrase: PHRASE })).masterKey.equals(masterKey)).toBe(
      true,
    );
    expect(recoveryMadeAt(read)).toBe(MADE_AT.toISOString());
    const text = encodeEnvelope(envelope).toString('latin1').toUpperCase();
    expect(text).not.toContain(identity.slice(16, 30));
  });

  test('of another vault, or an older one of this, opens nothing', async () => {
    const [envelope, old] = await withSheet();
    const { identity, prepared } = await prepareRecovery();
    const slot = { slotId: randomUUID(), recipient: prepared.recipient, madeAt: MADE_AT };
    const renewed = await replaceRecovery(envelope, slot, masterKey);
    expect(renewed.generation).toBe(envelope.generation + 1);
    await expect(openEnvelope(renewed, { recoveryIdentity: old })).rejects.toMatchObject({
      code: 'refused',
      reason: 'wrong-recovery-code',
    });
    await expect(openEnvelope(envelope, { recoveryIdentity: identity })).rejects.toMatchObject({
      reason: 'wrong-recovery-code',
    });
  });

  test('is asked for in vain where none was made, as in every vault of the first format', async () => {
    const { version: _version, ...rest } = await newEnvelope();
    const old = authenticate({ ...rest, version: 1 });
    const { identity } = await prepareRecovery();
    const read = decodeEnvelope(encodeEnvelope(old));
    expect((await openEnvelope(read, { passphrase: PHRASE })).masterKey.equals(masterKey)).toBe(
      true,
    );
    expect(recoveryMadeAt(read)).toBeNull();
    await expect(openEnvelope(read, { recoveryIdentity: identity })).rejects.toMatchObject({
      code: 'refused',
      reason: 'no-recovery-sheet',
    });
  });

  test('outlives a change of the phrase, and the old phrase does not', async () => {
    const [envelope, identity] = await withSheet();
    const [slotId = ''] = passwordSlotIds(envelope);
    const slot = { slotId, passphrase: 'five other plain words', cost: LEAST_COST };
    const changed = await replacePassphrase(envelope, slot, masterKey);
    expect(changed.generation).toBe(envelope.generation + 1);
    await expect(openEnvelope(changed, { passphrase: PHRASE })).rejects.toMatchObject(WRONG);
    for (const key of [{ recoveryIdentity: identity }, { passphrase: slot.passphrase }]) {
      expect((await openEnvelope(changed, key)).masterKey.equals(masterKey)).toBe(true);
    }
  });

  test('cannot be exchanged, dated anew or taken out behind the key’s back', async () => {
    const [mine, identity] = await withSheet();
    const [other, theirs] = await withSheet(createMasterKey());
    // Somebody plants their own sheet, sealed to a key of theirs: it opens their key, not this vault.
    const planted = forge(mine, (copy) => {
      copy.slots = [firstSlot(copy), sheetSlot(other)];
    });
    await expect(openEnvelope(planted, { recoveryIdentity: theirs })).rejects.toMatchObject(
      DAMAGED,
    );
    for (const forged of [
      planted,
      forge(mine, (copy) => (sheetSlot(copy).made_at = '2020-01-01T00:00:00.000Z')),
      forge(mine, (copy) => (sheetSlot(copy).slot = randomUUID())),
      forge(mine, (copy) => (copy.slots = [firstSlot(copy)])),
    ]) {
      await expect(openEnvelope(forged, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
    }
    const swapped = forge(mine, (copy) => (sheetSlot(copy).mk = sheetSlot(other).mk));
    await expect(openEnvelope(swapped, { recoveryIdentity: identity })).rejects.toMatchObject(
      DAMAGED,
    );
    const renamed = forge(mine, (copy) => (sheetSlot(copy).recipient = sheetSlot(other).recipient));
    await expect(openEnvelope(renamed, { recoveryIdentity: theirs })).rejects.toMatchObject(
      DAMAGED,
    );
  });
});

describe('the two envelope files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'espor-envelope-'));
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  const file = (name: string): string => path.join(folder, name);

  async function flip(name: string, index: number): Promise<void> {
    const bytes = await readFile(file(name));
    bytes[index] = (bytes[index] ?? 0) ^ 4;
    await writeFile(file(name), bytes);
  }

  test('stand in for each other, and the damaged one is put right', async () => {
    await writeEnvelope(folder, await newEnvelope());
    const good = await readFile(file(ENVELOPE_FILE));
    for (const name of [ENVELOPE_FILE, ENVELOPE_TWIN]) {
      await flip(name, 300);
      const opened = await openVaultFolder(folder, { passphrase: PHRASE });
      expect(opened.masterKey.equals(masterKey)).toBe(true);
      expect((await readFile(file(name))).equals(good)).toBe(true);
      await rm(file(name));
      await openVaultFolder(folder, { passphrase: PHRASE });
      expect((await readFile(file(name))).equals(good)).toBe(true);
    }
  });

  test('say damaged when both are, and wrong passphrase when one is good', async () => {
    await writeEnvelope(folder, await newEnvelope());
    await flip(ENVELOPE_FILE, 200);
    await expect(
      openVaultFolder(folder, { passphrase: 'not the right phrase' }),
    ).rejects.toMatchObject(WRONG);
    await flip(ENVELOPE_TWIN, 100);
    await expect(openVaultFolder(folder, { passphrase: PHRASE })).rejects.toMatchObject(DAMAGED);
  });

  test('do not let a replaced phrase in through a twin that a crash left behind', async () => {
    const envelope = await newEnvelope();
    await writeEnvelope(folder, envelope);
    const [slotId = ''] = passwordSlotIds(envelope);
    const slot = { slotId, passphrase: 'five other plain words', cost: LEAST_COST };
    const changed = encodeEnvelope(await replacePassphrase(envelope, slot, masterKey));
    for (const name of [ENVELOPE_FILE, ENVELOPE_TWIN]) {
      await writeEnvelope(folder, envelope);
      await writeFile(file(name), changed);
      await expect(openVaultFolder(folder, { passphrase: PHRASE })).rejects.toMatchObject(WRONG);
      await openVaultFolder(folder, slot);
      expect((await readFile(file(ENVELOPE_FILE))).equals(changed)).toBe(true);
      expect((await readFile(file(ENVELOPE_TWIN))).equals(changed)).toBe(true);
    }
  });

  test('open through the twin when somebody has forged the first', async () => {
    const envelope = await newEnvelope();
    await writeEnvelope(folder, envelope);
    const forged = forge(envelope, (copy) => (copy.centre_name = 'Somebody else'));
    await writeFile(file(ENVELOPE_FILE), encodeEnvelope(forged));
    const opened = await openVaultFolder(folder, { passphrase: PHRASE });
    expect(opened.envelope.centre_name).toBe('Centro Prova');
  });
});
