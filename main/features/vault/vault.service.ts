// The life of the vaults of this computer: make, open, lock. At most one is open at a time.
import type { DataSource } from 'typeorm';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import type { SyncService } from '../../../shared/contract/sync-service.ts';
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import type { NewVault, VaultStatus } from '../../../shared/contract/vault.ts';
import { AppError } from '../../../shared/wire.ts';
import { showRowsTo } from '../../database/rows-in-sight.ts';
import { createCentreIdentity } from '../../bundle/centre-identity.ts';
import type { CentreIdentity } from '../../bundle/centre-identity.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { AppPaths } from '../../ports/app-paths.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import { syncServiceOf } from '../../files/synced-folder.ts';
import { STANDARD_COST } from '../../vault/key-derivation.ts';
import type { KdfCost } from '../../vault/key-derivation.ts';
import type { Passphrases } from '../../vault/passphrases.ts';
import { findOperators } from '../operators/operators.repository.ts';
import type { CentreRow } from './centre.entity.ts';
import { findCentre } from './centre.repository.ts';
import { closedStatus } from './closed-status.ts';
import { openPracticeVault } from './practice-vault.ts';
import { makeInPlace, vaultExists, vaultFolder, writeLastClosed } from './vault-folders.ts';
import { createTryDelay } from './try-delay.ts';
import { createVaultKeys, sheetKeyOf } from './vault-keys.ts';
import { makeVault, openVault } from './vault-maker.ts';
import type { Entrance, OpenedVault, VaultTools } from './vault-maker.ts';
import type { RotationTools } from './vault-rotation.ts';
import { createVaultSession } from './vault-session.ts';
import type { OpenVault, VaultSession } from './vault-session.ts';
import { createWaysIn } from './ways-in.ts';
import type { WaysIn } from './ways-in.ts';

export interface VaultServiceOptions {
  readonly paths: Pick<AppPaths, 'dataFolder'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly events: EventHub;
  readonly sqliteBinding: string | null;
  /** Puts the fictional people into the practice vault, which is open then. */
  readonly fillPractice: (language: InterfaceLanguage) => Promise<void>;
  /** Runs when the centre's vault is open and nobody reaches it yet; when it fails, it stays locked. */
  readonly afterOpening?: (opened: OpenedVault) => Promise<void>;
  /** Runs before the centre's vault is closed: the moment for a copy of it. It must not fail. */
  readonly beforeClosing?: (vault: OpenVault) => Promise<void>;
  readonly passphrases: Passphrases;
  /** A cheaper cost for tests. */
  readonly kdf?: KdfCost;
  /** Known keys instead of fresh ones, for tests and the demo. */
  readonly createIdentity?: () => Promise<CentreIdentity>;
  /** Milliseconds that no clock setting turns back; those of this process where it is not said. */
  readonly monotonic?: () => number;
  /** Runs between the writes of a change of keys, for tests. */
  readonly atRotationPoint?: RotationTools['atRotationPoint'];
}

export interface VaultService {
  status(): Promise<VaultStatus>;
  /** Says who copies the folder of the vaults to other computers: a cloud service, or nobody. */
  dataFolder(): Promise<{ syncedBy: SyncService | null }>;
  /** Makes the centre's vault and opens it; a practice vault that is open is closed. */
  create(input: NewVault): Promise<VaultStatus>;
  /**
   * Opens the centre's vault; what is open stays open when the passphrase is wrong.
   *
   * @throws AppError `not-found` / `no-vault`, and those of the contract.
   */
  unlock(input: {
    readonly operator?: string | null;
    readonly passphrase: string;
  }): Promise<VaultStatus>;
  suggestPassphrase(input: {
    readonly language: InterfaceLanguage;
  }): Promise<{ passphrase: string }>;
  checkPassphrase(input: {
    readonly passphrase: string;
    readonly names: readonly string[];
  }): Promise<void>;
  openPractice(input: { readonly language: InterfaceLanguage }): Promise<VaultStatus>;
  lock(): Promise<VaultStatus>;
  recovery(): Promise<{ madeAt: string | null }>;
  prepareRecovery(input: {
    readonly passphrase: string | null;
  }): Promise<{ code: string; madeAt: string }>;
  addRecovery(input: {
    readonly passphrase: string;
    readonly retyped: string;
  }): Promise<{ madeAt: string }>;
  recover(input: {
    readonly code: string;
    readonly operator?: string | null;
    readonly passphrase: string;
  }): Promise<VaultStatus>;
  changePassphrase(input: {
    readonly passphrase: string;
    readonly next: string;
    readonly mayBeKnown?: boolean;
  }): Promise<void>;
  /** Who may open the vault: for the operators' own feature, which decides who may change it. */
  readonly waysIn: WaysIn;
  /** Says anew who has opened the vault, when their name or roles have changed. */
  rename(operator: SignedInOperator): Promise<void>;
  /** Gives the open database. @throws AppError `locked` */
  database(): DataSource;
  /** Gives who has opened the vault. @throws AppError `locked` */
  operator(): SignedInOperator;
  isOpen(): boolean;
  /** Gives what is open with the key of its copies. @throws AppError `locked` */
  opened(): OpenVault;
  /**
   * Puts a vault that `make` writes into an empty folder where there is none; it is locked then.
   *
   * @throws AppError `conflict` / `vault-exists`; what `make` throws, and there is no vault then.
   */
  place(make: (unfinished: string) => Promise<void>): Promise<VaultStatus>;
  /** Says where the centre's vault lies, whether there is one or not. */
  folder(): string;
  /** Gives the centre with its private keys. @throws AppError `locked` */
  centre(): Promise<CentreRow>;
  /** Closes what is open, for the end of the program. */
  dispose(): Promise<void>;
}

/** Gives the service behind the feature `vault`. Nothing is read or written until it is used. */
export function createVaultService(options: VaultServiceOptions): VaultService {
  const { clock, logger, events } = options;
  const tools = toolsOf(options);
  const { passphrases } = options;
  const tries = createTryDelay(options.monotonic ?? (() => performance.now()));
  const folders = {
    centre: vaultFolder(options.paths.dataFolder, 'centre'),
    practice: vaultFolder(options.paths.dataFolder, 'practice'),
  };
  const session = createVaultSession(
    {
      beforeClosing: async (vault) => {
        if (vault.status.vault === 'centre') await options.beforeClosing?.(vault);
      },
      afterClosing: (vault) => writeLastClosed(folders[vault], clock.now()),
    },
    logger,
  );
  const changing = { folder: folders.centre, session, tools, tries };
  const keys = createVaultKeys(changing);
  const steps = {
    beforeOpening: () => session.close(),
    afterOpening: async (opened: OpenedVault) => options.afterOpening?.(opened),
  };
  const practice = {
    ...{ folder: folders.practice, session, tools, logger },
    fill: options.fillPractice,
  };
  const status = async (): Promise<VaultStatus> =>
    session.current()?.status ?? closedStatus(options.paths.dataFolder);
  const announced = announcer(session, status, events);
  const dataFolder = async () => ({ syncedBy: await syncServiceOf(options.paths.dataFolder) });
  /** Asked each time: the service may have been installed since. */
  async function refuseSyncedFolder(): Promise<void> {
    const { syncedBy } = await dataFolder();
    if (syncedBy !== null) throw new AppError('refused', 'synced-folder', { service: syncedBy });
  }

  async function open(entrance: Entrance): Promise<void> {
    const opened = await tries.guard(() => openVault(folders.centre, entrance, tools, steps));
    session.hold('centre', opened);
  }

  return {
    status,
    dataFolder,
    create: (input) =>
      announced(async () => {
        await refuseSyncedFolder();
        if (vaultExists(folders.centre)) throw new AppError('conflict', 'vault-exists');
        await passphrases.assertSound(input.passphrase, [input.centreName, input.operatorName]);
        const sheet = keys.confirmed(input.recovery);
        session.hold('centre', await makeVault(folders.centre, input, sheet, tools, steps));
        keys.forget();
      }),
    unlock: ({ operator = null, passphrase }) =>
      announced(async () => {
        await refuseSyncedFolder();
        if (!vaultExists(folders.centre)) throw new AppError('not-found', 'no-vault');
        await open({ passphrase, slotId: operator });
      }),
    suggestPassphrase: async ({ language }) => ({
      passphrase: await passphrases.suggest(language),
    }),
    checkPassphrase: ({ passphrase, names }) => passphrases.assertSound(passphrase, names),
    openPractice: ({ language }) =>
      announced(async () => {
        await refuseSyncedFolder();
        await openPracticeVault(language, practice);
      }),
    lock: () =>
      announced(async () => {
        keys.forget();
        await session.close();
      }),
    recovery: async () => ({ madeAt: await keys.madeAt() }),
    prepareRecovery: ({ passphrase }) => session.inTurn(() => keys.prepare(passphrase)),
    addRecovery: (input) => session.inTurn(() => keys.add(input)),
    recover: ({ code, operator = null, passphrase }) =>
      announced(async () => {
        await refuseSyncedFolder();
        if (!vaultExists(folders.centre)) throw new AppError('not-found', 'no-vault');
        const key = sheetKeyOf(code);
        await passphrases.assertSound(passphrase, []);
        await open({ ...key, as: operator });
        try {
          await assertSoundInside(passphrases, session, passphrase);
          await keys.replaceByCode(key, passphrase);
        } catch (error) {
          // A vault that its next passphrase would not open again is not left open.
          await session.close();
          throw error;
        }
      }),
    changePassphrase: async ({ mayBeKnown = false, ...input }) => {
      await announced(async () => {
        await assertSoundInside(passphrases, session, input.next);
        await keys.changePassphrase({ ...input, mayBeKnown });
      });
    },
    waysIn: announcedWays(createWaysIn(changing), announced),
    rename: async (operator) => {
      await announced(async () => {
        session.rename(operator);
        await showRowsTo(session.require().dataSource, operator);
      });
    },
    database: () => session.require().dataSource,
    operator: () => session.require().status.operator,
    isOpen: () => session.current() !== null,
    opened: () => session.require(),
    place: async (make) => {
      const before = session.current();
      const placed = await announced(async () => {
        await refuseSyncedFolder();
        if (vaultExists(folders.centre)) throw new AppError('conflict', 'vault-exists');
        await makeInPlace(folders.centre, make);
        await session.close();
      });
      // Nothing was closed, and yet there is a vault now.
      if (before === null) events.publish('vault.changed', placed);
      return placed;
    },
    folder: () => folders.centre,
    centre: async () => {
      const centre = await findCentre(session.require().dataSource);
      if (centre === null) throw new AppError('storage', 'vault-damaged');
      return centre;
    },
    dispose: () => session.inTurn(() => session.close()),
  };
}

function toolsOf(options: VaultServiceOptions): VaultTools {
  const { clock, ids, sqliteBinding, atRotationPoint } = options;
  return {
    ...{ clock, ids, sqliteBinding },
    cost: options.kdf ?? STANDARD_COST,
    createIdentity: options.createIdentity ?? createCentreIdentity,
    ...(atRotationPoint === undefined ? {} : { atRotationPoint }),
  };
}

/** Of the open vault: its own names make no passphrase. */
async function assertSoundInside(
  passphrases: Passphrases,
  session: VaultSession,
  passphrase: string,
): Promise<void> {
  const { status, dataSource } = session.require();
  const operators = await findOperators(dataSource);
  const names = [status.centre.name, ...operators.map(({ name }) => name)];
  await passphrases.assertSound(passphrase, names);
}

type Announced = (step: () => Promise<void>) => Promise<VaultStatus>;

/** Gives the same, each in its turn, and the window told of what has changed. */
function announcedWays(ways: WaysIn, announced: Announced): WaysIn {
  return {
    add: async (...input) => void (await announced(() => ways.add(...input))),
    reset: async (...input) => void (await announced(() => ways.reset(...input))),
    remove: async (...input) => void (await announced(() => ways.remove(...input))),
    describe: async (...input) => void (await announced(() => ways.describe(...input))),
  };
}

/** Gives a function that runs a step in its turn, tells the window what changed, and gives the status. */
function announcer(
  session: VaultSession,
  status: () => Promise<VaultStatus>,
  events: EventHub,
): Announced {
  return (step) =>
    session.inTurn(async () => {
      const before = session.current();
      try {
        await step();
        return await status();
      } finally {
        // Also after a failure: what was open may be closed now.
        if (session.current() !== before) events.publish('vault.changed', await status());
      }
    });
}
