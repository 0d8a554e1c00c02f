/**
 * How calls run, whatever they do: in turn, as steps of the history, written down in the audit log, counted for the
 * backups, announced to the window.
 */
import type { AppContract } from '../shared/contract/index.ts';
import { contract } from '../shared/contract/index.ts';
import type { AuditService } from './features/audit/audit.service.ts';
import { createJournal } from './features/audit/journal.ts';
import type { HistoryService } from './features/history/history.service.ts';
import type { CommandQueue } from './ipc/command-queue.ts';
import type { EventHub } from './ipc/event-hub.ts';
import type { RouterOptions, RunningCall } from './ipc/router.ts';
import type { Clock } from './ports/clock.ts';
import type { Logger } from './ports/logger.ts';

/** Features that answer while no vault is open. */
export const openFeatures = ['vault', 'settings', 'backup'];
/** Their commands change no table, or take their own turns: they are no steps of the history. */
export const withoutSteps = [
  ...openFeatures,
  'operators',
  'audit',
  'drafts',
  'portfolio',
  'history',
  'erasure',
];
/** Those of them that change what a backup holds. */
const changing = ['operators', 'erasure', 'history'];

export interface CallDependencies {
  readonly audit: AuditService;
  readonly history: HistoryService;
  readonly queue: CommandQueue;
  readonly events: EventHub;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly isOpen: () => boolean;
  /** Counts a change of what the vault holds, in the transaction of its command where it has one. */
  readonly countChange: () => Promise<unknown>;
}

type Work = () => Promise<unknown>;

/** Whether a call, `feature.method`, changes something. */
export function isCommand(channel: string): boolean {
  const [feature = '', method = ''] = channel.split('.');
  const calls: Readonly<Record<string, { readonly kind: string }>> | undefined =
    contract[feature as keyof AppContract];
  return calls?.[method]?.kind === 'command';
}

/** Gives how the router runs its calls, and what is written down of a lock, before there is nothing to write into. */
export function composeCalls(
  dependencies: CallDependencies,
): Pick<RouterOptions, 'runCommand' | 'runQuery'> & { readonly locking: () => Promise<void> } {
  const { history, queue, events, isOpen, countChange } = dependencies;
  const journal = createJournal(dependencies);

  /** A refusal is written down when what it was refused in has been rolled back. */
  const noted =
    (run: (call: RunningCall, work: Work) => Promise<unknown>) =>
    async (call: RunningCall, work: Work): Promise<unknown> => {
      try {
        return await run(call, work);
      } catch (error) {
        dependencies.audit.forgetRepeats();
        await journal.refused(call, error);
        throw error;
      }
    };

  return {
    locking: () => journal.locking(),
    runQuery: noted((call, work) => journal.query(call, work)),
    runCommand: noted(async (call, work) => {
      const { feature, channel, input } = call;
      const isStep = !withoutSteps.includes(feature);
      const written = async (): Promise<unknown> => {
        const value = await journal.command(call, work);
        if (isStep || changing.includes(feature)) await countChange();
        return value;
      };
      const value = await (isStep
        ? queue.run(() => history.record(channel, input, written))
        : written());
      events.publish('data.changed', { feature });
      if (isStep && isOpen()) history.announce();
      return value;
    }),
  };
}
