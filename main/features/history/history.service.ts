/**
 * Undo and redo for every change of data. Commands pass through `record` and become steps by
 * themselves; no feature knows of it. Steps live as long as the vault is open.
 */
import type { DataSource } from 'typeorm';
import type { HistoryState, HistoryStep } from '../../../shared/contract/history.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { createUndoLog } from '../../database/undo-log.ts';
import type { Recorded, UndoLog } from '../../database/undo-log.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { Clock } from '../../ports/clock.ts';
import { continues, describeCall } from './what-it-is-about.ts';
import type { Call, Times } from './what-it-is-about.ts';

export interface HistoryDependencies {
  readonly database: DatabaseAccess;
  readonly clock: Clock;
  readonly events: EventHub;
}

interface Step extends Call, Times {
  readonly recorded: Recorded;
}

interface Past {
  readonly log: UndoLog;
  undo: Step[];
  redo: Step[];
  savedAt: Date | null;
}

const mostSteps = 100;

export type HistoryService = ReturnType<typeof createHistoryService>;

export function createHistoryService({ database, clock, events }: HistoryDependencies) {
  // One past for each opening of a vault: it goes when the connection goes.
  const pasts = new WeakMap<DataSource, Past>();

  async function pastOf(dataSource: DataSource): Promise<Past> {
    const known = pasts.get(dataSource);
    if (known !== undefined) return known;
    const past: Past = { log: await createUndoLog(dataSource), undo: [], redo: [], savedAt: null };
    pasts.set(dataSource, past);
    return past;
  }

  function state(): HistoryState {
    const past = pasts.get(database());
    return {
      undo: shown(past?.undo.at(-1)),
      redo: shown(past?.redo.at(-1)),
      savedAt: past?.savedAt?.toISOString() ?? null,
    };
  }

  async function add(past: Past, call: Call, recorded: Recorded): Promise<void> {
    const now = clock.now();
    const before = past.undo.at(-1);
    const isSame = before !== undefined && past.redo.length === 0 && continues(before, call, now);
    await past.log.drop(past.redo.splice(0).map((step) => step.recorded));
    if (isSame) {
      const joined = { from: before.recorded.from, to: recorded.to };
      past.undo.splice(-1, 1, { ...before, at: now, recorded: joined });
      return;
    }
    past.undo.push({ ...call, begun: now, at: now, recorded });
    const old = past.undo.splice(0, past.undo.length - mostSteps);
    await past.log.drop(old.map((step) => step.recorded));
  }

  async function forgetAll(past: Past): Promise<void> {
    const steps = [...past.undo.splice(0), ...past.redo.splice(0)];
    await past.log.drop(steps.map((step) => step.recorded));
  }

  async function move(direction: 'undo' | 'redo'): Promise<HistoryStep> {
    const past = await pastOf(database());
    const step = past[direction].at(-1);
    if (step === undefined)
      throw direction === 'undo'
        ? new AppError('conflict', 'nothing-to-undo')
        : new AppError('conflict', 'nothing-to-redo');
    const recorded = await past.log.revert(step.recorded, {
      mayRemoveLasting: direction === 'redo',
    });
    past[direction].pop();
    past[direction === 'undo' ? 'redo' : 'undo'].push({ ...step, recorded });
    past.savedAt = clock.now();
    // The queries that hear of the command hear of its way back.
    events.publish('data.changed', { feature: step.channel.slice(0, step.channel.indexOf('.')) });
    events.publish('history.changed', state());
    return { channel: step.channel, at: step.at.toISOString() };
  }

  return {
    state,

    /** Runs a command in a transaction; what it changed becomes a step, or joins the one before. */
    async record<T>(channel: string, input: unknown, work: () => Promise<T>): Promise<T> {
      const past = await pastOf(database());
      const { value, recorded, kind } = await past.log.record(work);
      past.savedAt = clock.now();
      if (recorded !== null) await add(past, describeCall(channel, input), recorded);
      // What stays makes going forward again unsafe; with other rows in it, going back as well.
      if (kind === 'lasting') await past.log.drop(past.redo.splice(0).map((step) => step.recorded));
      if (kind === 'mixed') await forgetAll(past);
      return value;
    },

    /** Tells the window where things stand, after the command itself was announced. */
    announce(): void {
      events.publish('history.changed', state());
    },

    undo: (): Promise<HistoryStep> => move('undo'),
    redo: (): Promise<HistoryStep> => move('redo'),

    /** Begins anew: what was written so far is where this vault starts. */
    async forget(): Promise<void> {
      const past = await pastOf(database());
      await forgetAll(past);
      await past.log.clear();
      past.savedAt = null;
    },
  };
}

function shown(step: Step | undefined): HistoryStep | null {
  return step === undefined ? null : { channel: step.channel, at: step.at.toISOString() };
}
