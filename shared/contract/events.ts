/** What main tells the window without being asked. */
import * as z from 'zod';
import { HistoryState } from './history.ts';
import { BackupProgress, ProofProgress } from './backup.ts';
import { VaultStatus } from './vault.ts';
import { PortfolioJob } from './portfolio.ts';

export const events = {
  /** A command of this feature has changed something: queries about it should ask again. */
  'data.changed': z.strictObject({ feature: z.string() }),
  /** What can be undone now, and when something was last stored. */
  'history.changed': HistoryState,
  'vault.changed': VaultStatus,
  'portfolio.progress': PortfolioJob,
  /** Something of the native menu that only the window can do. */
  'menu.chosen': z.strictObject({ item: z.enum(['back', 'forward', 'palette', 'help', 'lock']) }),
  /** The computer goes to sleep, or its screen was locked: the vault follows. */
  'lock.wanted': z.strictObject({}),
  'backup.progress': BackupProgress,
  'backup.proof': ProofProgress,
} as const;

export type AppEvents = { readonly [T in keyof typeof events]: z.infer<(typeof events)[T]> };
export type Topic = keyof AppEvents;
