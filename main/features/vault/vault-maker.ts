// Makes and opens the files of one vault: envelope and database together. The master key lives only in
// here, for as long as a file is being opened; the database's key goes to whoever holds the open vault,
// for the copies made of it, and is wiped when that is closed.
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import type { NewVault } from '../../../shared/contract/vault.ts';
import { AppError } from '../../../shared/wire.ts';
import type { CentreIdentity } from '../../bundle/centre-identity.ts';
import { closeDatabase, openDatabase } from '../../database/open-database.ts';
import { showRowsTo } from '../../database/rows-in-sight.ts';
import { runInTransaction } from '../../database/transaction.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { AUDIT_KEY_BYTES } from '../../vault/audit-chain.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import { openVaultFolder, readDatabaseSalt, writeEnvelope } from '../../vault/envelope-file.ts';
import { passwordSlotIds, sealEnvelope } from '../../vault/envelope.ts';
import type { VaultKey } from '../../vault/envelope.ts';
import type { Envelope } from '../../vault/envelope-schema.ts';
import type { KdfCost } from '../../vault/key-derivation.ts';
import type { NewRecoverySlot } from '../../vault/recovery-slot.ts';
import { createMasterKey, databaseKeyOf } from '../../vault/vault-keys.ts';
import {
  findOperatorOf,
  insertOperator,
  removeWithoutWayIn,
} from '../operators/operators.repository.ts';
import { centrePrefixOf } from './centre-prefix.ts';
import { findCentre, insertCentre, storeEnvelopeGeneration } from './centre.repository.ts';
import type { CentreRow } from './centre.entity.ts';
import { databaseFile, makeInPlace } from './vault-folders.ts';
import { keyOfDatabase, resumeRotation } from './vault-rotation.ts';
import type { RotationTools } from './vault-rotation.ts';

/** The first version of the program that can open a vault as this one makes it. */
const MIN_APP = '0.1.0';
/** Counters of a new envelope. */
const FIRST = { generation: 1, epoch: 1 };

export interface VaultTools extends RotationTools {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cost: KdfCost;
  /** Makes the keys by which other centres will know this one. */
  readonly createIdentity: () => Promise<CentreIdentity>;
}

export interface OpenedVault {
  readonly dataSource: DataSource;
  readonly centre: CentreRow;
  readonly operator: SignedInOperator;
  /** The operator's way in. */
  readonly slotId: string;
  /** Opens copies of the database; whoever closes the vault wipes it. */
  readonly databaseKey: Buffer;
}

/** Steps of the caller in between. */
export interface VaultSteps {
  /** Runs when nothing can be refused any more: the place to close another vault. */
  readonly beforeOpening: () => Promise<void>;
  /** Runs when the file is open and nobody reaches it yet; when it fails, the vault is not opened. */
  readonly afterOpening?: (opened: OpenedVault) => Promise<void>;
  /** Runs in the folder of a new vault before that is put in its place. */
  readonly beforePlacing?: (unfinished: string) => Promise<void>;
}

/**
 * Makes the vault of a folder, proves with the passphrase that it opens, and opens it.
 *
 * @throws AppError `storage` / …; there is no vault then.
 */
export async function makeVault(
  folder: string,
  input: NewVault,
  recovery: NewRecoverySlot | null,
  tools: VaultTools,
  steps: VaultSteps,
): Promise<OpenedVault> {
  const masterKey = createMasterKey();
  const slotId = tools.ids.next();
  try {
    await makeInPlace(folder, async (unfinished) => {
      await makeFiles(unfinished, { ...input, slotId, sheet: recovery }, masterKey, tools);
      const proof = await openVault(unfinished, { passphrase: input.passphrase }, tools);
      proof.databaseKey.fill(0);
      await closeDatabase(proof.dataSource);
      await steps.beforePlacing?.(unfinished);
    });
    await steps.beforeOpening();
    return await openFiles(folder, await readEnvelope(folder), masterKey, slotId, tools);
  } finally {
    masterKey.fill(0);
  }
}

/** What opens a vault, and for whom: by the sheet somebody comes in as one of the operators. */
export type Entrance = VaultKey & { readonly as?: string | null };

/**
 * Opens the vault in a folder, after what was left of a change of its keys is brought to an end.
 *
 * @throws AppError as `openVaultFolder`; `not-found` / `operator` for a way in that is not there; `storage` /
 *   `vault-damaged` (also: the envelope is older than the one last used), and those of `openDatabase`.
 */
export async function openVault(
  folder: string,
  entrance: Entrance,
  tools: OpeningTools,
  steps?: VaultSteps,
): Promise<OpenedVault> {
  const { envelope, masterKey, slotId } = await openVaultFolder(folder, entrance);
  try {
    const ways = passwordSlotIds(envelope);
    const operator = 'passphrase' in entrance ? slotId : (entrance.as ?? ways[0]);
    if (operator === undefined || !ways.includes(operator)) {
      throw new AppError('not-found', 'operator');
    }
    await steps?.beforeOpening();
    const current = await resumeRotation(folder, envelope, masterKey, tools);
    const opened = await openFiles(folder, current, masterKey, operator, tools);
    try {
      await steps?.afterOpening?.(opened);
    } catch (error) {
      opened.databaseKey.fill(0);
      await closeDatabase(opened.dataSource).catch(() => undefined);
      throw error;
    }
    return opened;
  } finally {
    masterKey.fill(0);
  }
}

type OpeningTools = RotationTools & Pick<VaultTools, 'clock'>;

interface NewFiles extends NewVault {
  readonly slotId: string;
  readonly sheet: NewRecoverySlot | null;
}

// The envelope comes last: a folder without one holds nothing yet.
async function makeFiles(
  folder: string,
  input: NewFiles,
  masterKey: Uint8Array,
  tools: VaultTools,
): Promise<void> {
  await makeDatabase(folder, input, masterKey, tools);
  const envelope = await sealEnvelope({
    vaultId: tools.ids.next(),
    slotId: input.slotId,
    centreName: input.centreName,
    minApp: MIN_APP,
    passphrase: input.passphrase,
    cost: tools.cost,
    masterKey,
    databaseSalt: await readDatabaseSalt(databaseFile(folder)),
    recovery: input.sheet,
  });
  await writeEnvelope(folder, envelope);
}

/**
 * Opens the database behind an opened envelope, as the operator of a way in.
 *
 * @throws AppError `storage` / `vault-damaged`, and those of `openDatabase`
 */
export async function openFiles(
  folder: string,
  envelope: Envelope,
  masterKey: Uint8Array,
  slotId: string,
  tools: OpeningTools,
): Promise<OpenedVault> {
  const key = await keyOfDatabase(folder, envelope, masterKey);
  try {
    const dataSource = await openDatabase({
      file: databaseFile(folder),
      key,
      create: false,
      sqliteBinding: tools.sqliteBinding,
    });
    return { ...(await withCentre(dataSource, envelope, slotId, tools)), databaseKey: key };
  } catch (error) {
    key.fill(0);
    throw error;
  }
}

async function makeDatabase(
  folder: string,
  input: NewFiles,
  masterKey: Uint8Array,
  tools: VaultTools,
): Promise<void> {
  const key = databaseKeyOf(masterKey, FIRST.epoch);
  try {
    const dataSource = await openDatabase({
      file: databaseFile(folder),
      key,
      create: true,
      sqliteBinding: tools.sqliteBinding,
    });
    try {
      const centre = await newCentre(input, tools);
      await insertCentre(dataSource, centre);
      await insertOperator(dataSource, {
        id: tools.ids.next(),
        name: input.operatorName,
        // A centre may have nobody else: whoever makes the vault can do everything in it.
        roles: ['operator', 'coordinator', 'administrator'],
        slotId: input.slotId,
        createdAt: centre.createdAt,
        removedAt: null,
      });
    } finally {
      await closeDatabase(dataSource);
    }
  } finally {
    key.fill(0);
  }
}

async function newCentre(input: NewVault, tools: VaultTools): Promise<Omit<CentreRow, 'id'>> {
  const identity = await tools.createIdentity();
  return {
    name: input.centreName,
    country: input.country,
    prefix: centrePrefixOf(input.centreName),
    signingPrivateKey: identity.signingPrivateKey,
    signingPublicKey: identity.signingPublicKey,
    ageIdentity: identity.ageIdentity,
    ageRecipient: identity.ageRecipient,
    envelopeGeneration: FIRST.generation,
    auditKey: randomBytes(AUDIT_KEY_BYTES).toString('hex'),
    createdAt: tools.clock.now().toISOString(),
  };
}

async function withCentre(
  dataSource: DataSource,
  envelope: Envelope,
  slotId: string,
  { clock }: OpeningTools,
): Promise<Omit<OpenedVault, 'databaseKey'>> {
  try {
    const centre = await findCentre(dataSource);
    // An older envelope put back would bring an old passphrase back with it.
    if (centre === null || centre.envelopeGeneration > envelope.generation) {
      throw new AppError('storage', 'vault-damaged');
    }
    if (centre.envelopeGeneration < envelope.generation) {
      // The ways in have changed, and the database does not know yet: the program was ended in between.
      await runInTransaction(dataSource, async () => {
        const removedAt = clock.now().toISOString();
        await removeWithoutWayIn(dataSource, passwordSlotIds(envelope), removedAt);
        await storeEnvelopeGeneration(dataSource, envelope.generation);
      });
    }
    const { id, name, roles } = await findOperatorOf(dataSource, slotId);
    const operator = { id, name, roles: [...roles] };
    await showRowsTo(dataSource, operator);
    return { dataSource, centre, operator, slotId };
  } catch (error) {
    await closeDatabase(dataSource).catch(() => undefined);
    throw error;
  }
}
