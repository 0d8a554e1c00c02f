/**
 * Writes down who did what, entry by entry in an authenticated chain, and reckons the chain anew on request.
 * Somebody who looks at the same thing again, or types on in the same form, within a minute is written down once.
 */
import type { DataSource } from 'typeorm';
import type { AuditHead, AuditLine } from '../../../shared/contract/audit.ts';
import { auditKindOf } from '../../../shared/domain/audit/audit-kind.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import type { Clock } from '../../ports/clock.ts';
import { auditMac, createAuditCheck, NO_ENTRY } from '../../vault/audit-chain.ts';
import type { AuditContent } from '../../vault/audit-chain.ts';
import { auditHeadOf } from './audit.repository.ts';
import type { AuditRepository } from './audit.repository.ts';

/** Milliseconds in which the same again is the same. */
const ONCE_MS = 60_000;
const PAGE = 50;

/** What is written down of a call. */
export type AuditNote = Pick<AuditContent, 'action' | 'object' | 'outcome'>;

export interface AuditDependencies {
  readonly entries: AuditRepository;
  readonly clock: Clock;
  readonly database: DatabaseAccess;
  /** The key of the open vault's chain, in hexadecimal. */
  readonly key: () => Promise<string>;
  /** Who is signed in. */
  readonly operatorId: () => string;
  /** Whether a call changes something. */
  readonly changes: (action: string) => boolean;
}

export type AuditService = ReturnType<typeof createAuditService>;

export function createAuditService(dependencies: AuditDependencies) {
  const { entries, clock } = dependencies;
  const noted = new Map<string, number>();
  /** Asked for once for each opening. */
  const keys = new WeakMap<DataSource, Buffer>();

  async function chainKey(): Promise<Buffer> {
    const open = dependencies.database();
    const known = keys.get(open);
    if (known !== undefined) return known;
    const key = Buffer.from(await dependencies.key(), 'hex');
    keys.set(open, key);
    return key;
  }

  /** Says whether this is the same as a moment ago, and remembers it. */
  function isRepeated(note: AuditNote, actor: string, now: number): boolean {
    const name = JSON.stringify([actor, note]);
    for (const [known, at] of noted) if (now - at >= ONCE_MS) noted.delete(known);
    if (noted.has(name)) return true;
    noted.set(name, now);
    return false;
  }

  const head = (): Promise<AuditHead> => auditHeadOf(dependencies.database());

  return {
    head,

    /** Writes down what happened: now and by who is signed in, unless said otherwise. */
    async note(
      note: AuditNote,
      at: Date = clock.now(),
      actor: string = dependencies.operatorId(),
    ): Promise<void> {
      const key = await chainKey();
      await entries.append((last) => {
        const content = { ...note, seq: (last?.seq ?? 0) + 1, at: at.toISOString(), actor };
        return { ...content, mac: auditMac(key, content, last?.mac ?? NO_ENTRY) };
      });
    },

    /** Writes down what is about to leave of each of these; for calls that write themselves down (journal.ts). */
    async noteLeaving(action: string, objects: readonly string[]): Promise<void> {
      for (const object of objects) await this.note({ action, object, outcome: 'done' });
    },

    /** Writes down a look or a change, once a minute. */
    async noteOnce(note: AuditNote): Promise<void> {
      const now = clock.now();
      if (!isRepeated(note, dependencies.operatorId(), now.getTime())) await this.note(note, now);
    },

    /** For a call that failed: whether it was stored is not known, so the next one is written down again. */
    forgetRepeats: (): void => noted.clear(),

    async list(before: number | null): Promise<AuditLine[]> {
      const rows = await entries.newest(before, PAGE);
      return rows.map(({ seq, at, name, action, outcome }) => ({
        seq,
        at,
        operatorName: name,
        kind: auditKindOf(action, dependencies.changes(action)),
        outcome,
      }));
    },

    async verify(): Promise<AuditHead & { brokenAt: number | null }> {
      const holds = createAuditCheck(await chainKey());
      let place = 0;
      for await (const entry of entries.all()) {
        place += 1;
        if (!holds(entry)) return { ...(await head()), brokenAt: place };
      }
      return { ...(await head()), brokenAt: null };
    },
  };
}
