// Which vault is open: at most one, and opening and closing take turns.
import type { DataSource } from 'typeorm';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import type { VaultKind, VaultStatus } from '../../../shared/contract/vault.ts';
import { AppError } from '../../../shared/wire.ts';
import { closeDatabase } from '../../database/open-database.ts';
import type { Logger } from '../../ports/logger.ts';
import type { OpenedVault } from './vault-maker.ts';

type OpenStatus = Extract<VaultStatus, { kind: 'open' }>;

export interface OpenVault {
  readonly dataSource: DataSource;
  /** Wiped when the vault is closed: whoever keeps it longer holds zeros. */
  readonly databaseKey: Buffer;
  readonly status: OpenStatus;
  /** The way in of whoever has opened it. */
  readonly slotId: string;
}

/** The connection to the database of an open vault. */
export type VaultDatabase = OpenVault['dataSource'];

export interface VaultSession {
  /** Gives the open vault, or null. */
  current(): OpenVault | null;
  /** Gives the open vault. @throws AppError `locked` */
  require(): OpenVault;
  hold(vault: VaultKind, opened: OpenedVault): void;
  /** Says anew who has opened it: their name or roles have changed. */
  rename(operator: SignedInOperator): void;
  /** Nobody reaches the open vault any more; whoever calls closes it, and wipes its key. */
  release(): void;
  /** Closes what is open; it never fails, since locking must always lock. */
  close(): Promise<void>;
  /** Runs a step after those asked for before: a file opened twice would lock us out ourselves. */
  inTurn<T>(step: () => Promise<T>): Promise<T>;
}

export interface ClosingSteps {
  /** Runs while the file is still open, when nobody else reaches it any more. It must not fail. */
  readonly beforeClosing: (vault: OpenVault) => Promise<void>;
  /** Runs when the file was closed in good order. */
  readonly afterClosing: (vault: VaultKind) => Promise<void>;
}

/** Gives a session with nothing open. */
export function createVaultSession(steps: ClosingSteps, logger: Logger): VaultSession {
  let current: OpenVault | null = null;
  let lastStep: Promise<unknown> = Promise.resolve();
  return {
    current: () => current,
    require: () => {
      if (current === null) throw new AppError('locked');
      return current;
    },
    hold: (vault, { dataSource, databaseKey, centre, operator, slotId }) => {
      const { name, country, prefix } = centre;
      const shown = { name, country, prefix };
      const status = { kind: 'open', vault, centre: shown, operator } as const;
      current = { dataSource, databaseKey, status, slotId };
      logger.info('vault-opened', { vault });
    },
    rename: (operator) => {
      if (current !== null) current = { ...current, status: { ...current.status, operator } };
    },
    release: () => {
      current = null;
    },
    close: async () => {
      if (current === null) return;
      const closing = current;
      // First of all nobody reaches the data any more, whatever the disk says to the rest.
      current = null;
      try {
        await steps.beforeClosing(closing);
      } catch (error) {
        logger.error('vault-copy-incomplete', { reason: reasonOf(error) });
      }
      try {
        await closeDatabase(closing.dataSource);
        await steps.afterClosing(closing.status.vault);
      } catch (error) {
        logger.error('vault-close-incomplete', { reason: reasonOf(error) });
      } finally {
        closing.databaseKey.fill(0);
      }
    },
    inTurn: (step) => {
      const run = lastStep.then(step);
      lastStep = run.catch(() => undefined);
      return run;
    },
  };
}

/** Gives the word for a log: never more of an error than its reason. */
export function reasonOf(error: unknown): string {
  return error instanceof AppError ? (error.reason ?? error.code) : 'unknown';
}
