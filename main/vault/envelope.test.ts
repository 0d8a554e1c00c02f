import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { ENVELOPE_FILE, ENVELOPE_TWIN, openVaultFolder, writeEnvelope } from './envelope-file.ts';
import type { Envelope } from './envelope-schema.ts';
import { decodeEnvelope, encodeEnvelope, openEnvelope, sealEnvelope } from './envelope.ts';
import { LEAST_COST } from './key-derivation.ts';
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
  });
}

/** What somebody without a key can do: change the content and put the unkeyed hash right. */
function forge(envelope: Envelope, change: (copy: Envelope) => void): Envelope {
  const copy = structuredClone(envelope);
  change(copy);
  const { header_sha256: _hash, mac: _mac, ...content } = copy;
  copy.header_sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return copy;
}

function firstSlot(envelope: Envelope): Envelope['slots'][number] {
  const slot = envelope.slots[0];
  if (slot === undefined) throw new Error('no slot');
  return slot;
}

describe('an envelope', () => {
  test('gives the master key back for the right phrase only', async () => {
    const envelope = decodeEnvelope(encodeEnvelope(await newEnvelope()));
    expect((await openEnvelope(envelope, PHRASE)).equals(masterKey)).toBe(true);
    await expect(openEnvelope(envelope, `${PHRASE} `)).rejects.toMatchObject(WRONG);
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
      await expect(openEnvelope(envelope, PHRASE)).rejects.toMatchObject(DAMAGED);
    }
    expect(() => decodeEnvelope(good.subarray(0, -1))).toThrow('storage: vault-damaged');
    expect(() => decodeEnvelope(Buffer.alloc(0))).toThrow('storage: vault-damaged');
  }, 60_000);

  test('of a later format asks for a newer version', async () => {
    const future = forge(await newEnvelope(), (copy) =>
      Object.assign(copy, { version: 2, more: 1 }),
    );
    expect(() => decodeEnvelope(encodeEnvelope(future))).toThrow('newer-version');
  });

  test('refuses a cheaper derivation, even with a right hash', async () => {
    const envelope = await newEnvelope();
    const cheap = forge(envelope, (copy) => (firstSlot(copy).kdf.m = 1024));
    await expect(openEnvelope(decodeEnvelope(encodeEnvelope(cheap)), PHRASE)).rejects.toMatchObject(
      DAMAGED,
    );
    const dear = forge(envelope, (copy) => (firstSlot(copy).kdf.t = 1000));
    await expect(openEnvelope(dear, PHRASE)).rejects.toMatchObject(DAMAGED);
    // Within the bounds it derives another key, and the slot is bound to its own cost besides.
    const other = forge(envelope, (copy) => (firstSlot(copy).kdf.t = 4));
    await expect(openEnvelope(other, PHRASE)).rejects.toMatchObject(WRONG);
  });

  test('refuses the slot of another vault and parts of other slots', async () => {
    const [mine, theirs] = [await newEnvelope(), await newEnvelope('the phrase of someone else')];
    const swapped = forge(mine, (copy) => (copy.slots = theirs.slots));
    await expect(openEnvelope(swapped, 'the phrase of someone else')).rejects.toMatchObject(WRONG);
    const sealed = forge(mine, (copy) => (firstSlot(copy).mk = firstSlot(theirs).mk));
    await expect(openEnvelope(sealed, PHRASE)).rejects.toMatchObject(DAMAGED);
    const renamed = forge(mine, (copy) => (firstSlot(copy).slot = randomUUID()));
    await expect(openEnvelope(renamed, PHRASE)).rejects.toMatchObject(WRONG);
  });

  test('refuses another master key sealed for the same recipient', async () => {
    const mine = await newEnvelope();
    const { Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    encrypter.addRecipient(firstSlot(mine).recipient);
    const mk = Buffer.from(await encrypter.encrypt(createMasterKey())).toString('base64');
    const planted = forge(mine, (copy) => (firstSlot(copy).mk = mk));
    await expect(openEnvelope(planted, PHRASE)).rejects.toMatchObject(DAMAGED);
  });

  test('refuses another name or generation, even with a right hash', async () => {
    const mine = await newEnvelope();
    for (const forged of [
      forge(mine, (copy) => (copy.centre_name = 'Somebody else')),
      forge(mine, (copy) => (copy.generation = 99)),
      forge(mine, (copy) => (copy.db.epoch = 2)),
    ]) {
      await expect(openEnvelope(forged, PHRASE)).rejects.toMatchObject(DAMAGED);
    }
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
      const opened = await openVaultFolder(folder, PHRASE);
      expect(opened.masterKey.equals(masterKey)).toBe(true);
      expect((await readFile(file(name))).equals(good)).toBe(true);
      await rm(file(name));
      await openVaultFolder(folder, PHRASE);
      expect((await readFile(file(name))).equals(good)).toBe(true);
    }
  });

  test('say damaged when both are, and wrong passphrase when one is good', async () => {
    await writeEnvelope(folder, await newEnvelope());
    await flip(ENVELOPE_FILE, 200);
    await expect(openVaultFolder(folder, 'not the right phrase')).rejects.toMatchObject(WRONG);
    await flip(ENVELOPE_TWIN, 100);
    await expect(openVaultFolder(folder, PHRASE)).rejects.toMatchObject(DAMAGED);
  });

  test('open through the twin when somebody has forged the first', async () => {
    const envelope = await newEnvelope();
    await writeEnvelope(folder, envelope);
    const forged = forge(envelope, (copy) => (copy.centre_name = 'Somebody else'));
    await writeFile(file(ENVELOPE_FILE), encodeEnvelope(forged));
    const opened = await openVaultFolder(folder, PHRASE);
    expect(opened.envelope.centre_name).toBe('Centro Prova');
  });
});
