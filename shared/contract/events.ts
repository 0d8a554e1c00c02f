/** What main tells the window without being asked. */
import * as z from 'zod';
import { BackupProgress } from './backup.ts';
import { VaultStatus } from './vault.ts';
import { PortfolioJob } from './portfolio.ts';

export const events = {
  /** A command of this feature has changed something: queries about it should ask again. */
  'data.changed': z.strictObject({ feature: z.string() }),
  'vault.changed': VaultStatus,
  'portfolio.progress': PortfolioJob,
  'backup.progress': BackupProgress,
} as const;

export type AppEvents = { readonly [T in keyof typeof events]: z.infer<(typeof events)[T]> };
export type Topic = keyof AppEvents;
