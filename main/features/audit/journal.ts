/** What of the calls goes into the audit log: every change, every look at somebody, every way in, every refusal. */
import { auditKindOf } from '../../../shared/domain/audit/audit-kind.ts';
import { ruleOf } from '../../../shared/domain/access/may-call.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Logger } from '../../ports/logger.ts';
import type { AuditService } from './audit.service.ts';

/** A call on its way: its input is validated. */
export interface JournalCall {
  readonly channel: string;
  readonly input: unknown;
}

export interface JournalDependencies {
  readonly audit: AuditService;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly isOpen: () => boolean;
}

/** Commands about nobody: the computer's settings, what is half typed, the stopping of something. */
const silent = /^(?:settings|drafts)\.|\.cancel\w*$|^backup\.addPart$/u;
const about: ReadonlySet<string> = new Set(['person', 'group', 'meeting', 'authorisation']);
const waysIn: ReadonlySet<string> = new Set(['vault.unlock', 'vault.recover']);
/** They write themselves down: once it is sure that they begin, and before anything has left. */
const byThemselves: ReadonlySet<string> = new Set([
  'portfolio.produce',
  'portfolio.produceRegister',
  'portfolio.print',
]);
/** As many wrong attempts as are remembered until somebody gets in. */
const MOST_ATTEMPTS = 100;

export function createJournal({ audit, clock, logger, isOpen }: JournalDependencies) {
  /** Wrong attempts while nobody could write them down. */
  const attempts: Date[] = [];

  async function write({ channel, input }: JournalCall, changes: boolean): Promise<void> {
    if (silent.test(channel)) return;
    const objects = objectsOf(channel, input);
    const isLook = !changes;
    if (isLook && objects.length === 0) return;
    const isOnce = ['viewed', 'changed'].includes(auditKindOf(channel, changes));
    for (const object of objects.length === 0 ? [''] : objects) {
      const note = { action: channel, object, outcome: 'done' } as const;
      await (isOnce ? audit.noteOnce(note) : audit.note(note));
    }
  }

  /** What could not be written down is named in the program's log, without saying whom it was about. */
  function complain(failure: unknown): void {
    logger.error('audit-incomplete', {
      kind: failure instanceof AppError ? failure.code : 'unknown',
    });
  }

  return {
    /**
     * Runs a command; what it has done is written down with it, in its transaction where it has one. What leaves
     * is written down before it does: a file on the disk is not taken back when the log has no room.
     */
    async command(call: JournalCall, work: () => Promise<unknown>): Promise<unknown> {
      const leaves = auditKindOf(call.channel, true) === 'exported';
      if (leaves && !byThemselves.has(call.channel)) await write(call, true);
      const value = await work();
      if (leaves || !isOpen()) return value;
      if (waysIn.has(call.channel))
        for (const at of attempts.splice(0))
          await audit.note({ action: 'vault.unlock', object: '', outcome: 'refused' }, at, '');
      await write(call, true);
      return value;
    },

    /**
     * Writes down that the vault is about to be locked: afterwards there is no log to write into. Never fails: a
     * disk without room must not keep a vault open.
     */
    async locking(): Promise<void> {
      if (isOpen()) await write({ channel: 'vault.lock', input: undefined }, true).catch(complain);
    },

    /** Runs a question; a look at somebody is written down before it is answered. */
    async query(call: JournalCall, work: () => Promise<unknown>): Promise<unknown> {
      const value = await work();
      if (isOpen()) await write(call, false);
      return value;
    },

    /** Writes down that a call was refused by the gate, or a way in by its passphrase. Never fails. */
    async refused({ channel, input }: JournalCall, error: unknown): Promise<void> {
      if (!(error instanceof AppError) || error.code !== 'refused') return;
      if (waysIn.has(channel)) {
        if (attempts.length < MOST_ATTEMPTS) attempts.push(clock.now());
        return;
      }
      if (!isOpen() || error.reason?.startsWith('not-your-') !== true) return;
      const [object = ''] = objectsOf(channel, input);
      await audit.noteOnce({ action: channel, object, outcome: 'refused' }).catch(complain);
    },
  };
}

/** The ids of what a call is about, as its rule says which fields name something. */
function objectsOf(channel: string, input: unknown): string[] {
  const rule = ruleOf(channel);
  if (rule === undefined || rule === 'everybody' || typeof input !== 'object' || input === null)
    return [];
  return Object.entries(rule.names ?? {})
    .filter(([, named]) => about.has(named))
    .flatMap(([field]): unknown[] => {
      const value: unknown = Reflect.get(input, field);
      return Array.isArray(value) ? value : [value];
    })
    .filter((id) => typeof id === 'string');
}
