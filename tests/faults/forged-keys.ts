/**
 * Somebody without a key changes the file that holds the sealed keys, to make guessing cheap or to bring an old way in
 * back: through the whole program each is refused. That the file's own hash, which has no key, is put right each
 * time shows what that hash alone is worth: the control.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../main/bundle/canonical-json.ts';
import { ENVELOPE_FILE, ENVELOPE_TWIN, decodeEnvelope } from '../../main/vault/envelope-bytes.ts';
import type { Envelope, PasswordSlot } from '../../main/vault/envelope-schema.ts';
import { GREATEST_COST, LEAST_COST } from '../../main/vault/key-derivation.ts';
import { AppError } from '../../shared/wire.ts';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { centreFolder, wordOf } from './kit/inspect-vault.ts';
import { firstPhrase, makeTemplate, nextPhrase, startProgram } from './kit/template.ts';

interface Forgery {
  readonly name: string;
  readonly change: (envelope: Envelope, other: Envelope) => void;
}

function slotOf(envelope: Envelope): PasswordSlot {
  const slot = envelope.slots.find((one) => one.type === 'password');
  if (slot === undefined) throw new Error('The envelope has no slot.');
  return slot;
}

const forgeries: readonly Forgery[] = [
  ...(['m', 't', 'p'] as const).flatMap((part): Forgery[] => [
    {
      name: `${part} below the least`,
      change: (envelope) => (slotOf(envelope).kdf[part] = LEAST_COST[part] - 1),
    },
    {
      name: `${part} above the greatest`,
      change: (envelope) => (slotOf(envelope).kdf[part] = GREATEST_COST[part] + 1),
    },
  ]),
  { name: 'another cost within bounds', change: (envelope) => (slotOf(envelope).kdf.t += 1) },
  { name: 'another salt', change: (envelope) => (slotOf(envelope).kdf.salt = '0'.repeat(32)) },
  { name: 'slots of another vault', change: (mine, other) => (mine.slots = other.slots) },
  {
    name: 'the sealed key of another vault',
    change: (mine, other) => (slotOf(mine).mk = slotOf(other).mk),
  },
  {
    name: 'the recipient of another vault',
    change: (mine, other) => (slotOf(mine).recipient = slotOf(other).recipient),
  },
  {
    name: 'without the recovery sheet',
    change: (mine) => (mine.slots = mine.slots.filter(({ type }) => type === 'password')),
  },
  { name: 'another epoch', change: (envelope) => (envelope.db.epoch += 1) },
  { name: 'another generation', change: (envelope) => (envelope.generation += 1) },
  { name: 'another centre', change: (envelope) => (envelope.centre_name = 'Somebody else') },
];

/** Changes an envelope as somebody without a key can: what needs none is put right. */
function forge(bytes: Buffer, other: Buffer, change: Forgery['change']): Buffer {
  const envelope = decodeEnvelope(bytes);
  change(envelope, decodeEnvelope(other));
  const { header_sha256: _hash, mac: _mac, ...content } = envelope;
  const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return Buffer.from(canonicalJson({ ...envelope, header_sha256: hash }));
}

function put(vault: string, bytes: Buffer): void {
  for (const name of [ENVELOPE_FILE, ENVELOPE_TWIN]) writeFileSync(join(vault, name), bytes);
}

async function run(trial: Trial): Promise<Outcome> {
  const [folder, elsewhere] = [join(trial.folder, 'mine'), join(trial.folder, 'other')];
  await makeTemplate(folder);
  await makeTemplate(elsewhere);
  const vault = centreFolder(folder);
  const first = readFileSync(join(vault, ENVELOPE_FILE));
  const other = readFileSync(join(centreFolder(elsewhere), ENVELOPE_FILE));
  const { client, app } = await startProgram(folder);
  const faults: string[] = [];
  let refused = 0;

  async function mustBeRefused(name: string, passphrase: string): Promise<void> {
    try {
      await client.vault.unlock({ passphrase });
      faults.push(`${name}: the vault has opened`);
      await client.vault.lock();
    } catch (error) {
      const reason = error instanceof AppError ? error.reason : null;
      if (reason === 'wrong-passphrase' || reason === 'vault-damaged') refused += 1;
      else faults.push(`${name}: ${wordOf(error)}`);
    }
  }

  for (const { name, change } of forgeries) {
    put(vault, forge(first, other, change));
    await mustBeRefused(name, firstPhrase);
  }
  put(vault, first);
  await client.vault.unlock({ passphrase: firstPhrase });
  await client.vault.changePassphrase({ passphrase: firstPhrase, next: nextPhrase });
  await client.vault.lock();
  const newest = readFileSync(join(vault, ENVELOPE_FILE));
  await mustBeRefused('the phrase of before', firstPhrase);
  put(vault, first);
  await mustBeRefused('the envelope of before, with its phrase', firstPhrase);
  writeFileSync(join(vault, ENVELOPE_TWIN), newest);
  await mustBeRefused('the envelope of before beside the newest', firstPhrase);
  put(vault, newest);
  const { kind } = await client.vault.unlock({ passphrase: nextPhrase });
  if (kind !== 'open') faults.push('the vault itself does not open any more');
  await app.dispose();
  const tried = forgeries.length + 3;
  return { figures: { tried, refused, accepted: faults.length }, faults };
}

/** The same forgeries against the hash alone. */
async function runControl(trial: Trial): Promise<Outcome> {
  const [folder, elsewhere] = [join(trial.folder, 'mine'), join(trial.folder, 'other')];
  await makeTemplate(folder);
  await makeTemplate(elsewhere);
  const mine = readFileSync(join(centreFolder(folder), ENVELOPE_FILE));
  const other = readFileSync(join(centreFolder(elsewhere), ENVELOPE_FILE));
  let unnoticed = 0;
  for (const { change } of forgeries) {
    try {
      decodeEnvelope(forge(mine, other, change));
      unnoticed += 1;
    } catch {
      // Noticed by the form of the file; the control asks for those that are not.
    }
  }
  const faults = unnoticed === 0 ? ['a hash without a key has noticed every forgery'] : [];
  return { figures: { tried: forgeries.length, unnoticed }, faults };
}

export const forgedKeys: readonly FaultTest[] = [
  { name: 'forged keys', promise: 'all refused', isQuick: true, run },
  {
    name: 'control: forged keys, hash without a key',
    promise: 'forgeries are not noticed',
    isQuick: true,
    run: runControl,
  },
];
