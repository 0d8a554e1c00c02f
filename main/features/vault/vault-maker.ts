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
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { AUDIT_KEY_BYTES } from '../../vault/audit-chain.ts';
import { openVaultFolder, readDatabaseSalt, writeEnvelope } from '../../vault/envelope-file.ts';
import { sealEnvelope } from '../../vault/envelope.ts';
import type { VaultKey } from '../../vault/envelope.ts';
import type { KdfCost } from '../../vault/key-derivation.ts';
import type { NewRecoverySlot } from '../../vault/recovery-slot.ts';
import { createMasterKey, databaseKeyOf } from '../../vault/vault-keys.ts';
import { findOperatorOf, insertOperator } from '../operators/operators.repository.ts';
import { centrePrefixOf } from './centre-prefix.ts';
import { findCentre, insertCentre, storeEnvelopeGeneration } from './centre.repository.ts';
import type { CentreRow } from './centre.entity.ts';
import { databaseFile, makeInPlace } from './vault-folders.ts';

/** The first version of the program that can open a vault as this one makes it. */
const MIN_APP = '0.1.0';
/** Counters of a new envelope. */
const FIRST = { generation: 1, epoch: 1 };

/** What an opened envelope says of the database behind it. */
interface Opening {
  readonly generation: number;
  readonly epoch: number;
  /** The way in that has opened. */
  readonly slotId: string;
}

export interface VaultTools {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sqliteBinding: string | null;
  readonly cost: KdfCost;
  /** Makes the keys by which other centres will know this one. */
  readonly createIdentity: () => Promise<CentreIdentity>;
}

export interface OpenedVault {
  readonly dataSource: DataSource;
  readonly centre: CentreRow;
  readonly operator: SignedInOperator;
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
    return await openFiles(folder, masterKey, { ...FIRST, slotId }, tools);
  } finally {
    masterKey.fill(0);
  }
}

/**
 * Opens the vault in a folder.
 *
 * @throws AppError as `openVaultFolder`; `storage` / `vault-damaged` (also: the envelope is older than
 *   the one last used), and those of `openDatabase`.
 */
export async function openVault(
  folder: string,
  vaultKey: VaultKey,
  tools: Pick<VaultTools, 'sqliteBinding'>,
  steps?: VaultSteps,
): Promise<OpenedVault> {
  const { envelope, masterKey, slotId } = await openVaultFolder(folder, vaultKey);
  try {
    await steps?.beforeOpening();
    const { generation, db } = envelope;
    const opening = { generation, epoch: db.epoch, slotId };
    const opened = await openFiles(folder, masterKey, opening, tools);
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

async function openFiles(
  folder: string,
  masterKey: Uint8Array,
  envelope: Opening,
  tools: Pick<VaultTools, 'sqliteBinding'>,
): Promise<OpenedVault> {
  const key = databaseKeyOf(masterKey, envelope.epoch);
  try {
    const dataSource = await openDatabase({
      file: databaseFile(folder),
      key,
      create: false,
      sqliteBinding: tools.sqliteBinding,
    });
    return { ...(await withCentre(dataSource, envelope)), databaseKey: key };
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
  { generation, slotId }: Opening,
): Promise<Omit<OpenedVault, 'databaseKey'>> {
  try {
    const centre = await findCentre(dataSource);
    // An older envelope put back would bring an old passphrase back with it.
    if (centre === null || centre.envelopeGeneration > generation) {
      throw new AppError('storage', 'vault-damaged');
    }
    if (centre.envelopeGeneration < generation) {
      await storeEnvelopeGeneration(dataSource, generation);
    }
    const operator = await findOperatorOf(dataSource, slotId);
    await showRowsTo(dataSource, operator);
    return { dataSource, centre, operator };
  } catch (error) {
    await closeDatabase(dataSource).catch(() => undefined);
    throw error;
  }
}
