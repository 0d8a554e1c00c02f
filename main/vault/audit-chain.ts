// The chain of the audit log: each entry is authenticated together with the one before it, so that none can be
// changed, left out, moved or put in between unnoticed. Pure computation.
import { createHmac, timingSafeEqual } from 'node:crypto';

export const AUDIT_KEY_BYTES = 32;

/** What of an entry is authenticated. Never a name and never a value. */
export interface AuditContent {
  /** Counts from 1. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The operator's id; empty where nobody was signed in. */
  readonly actor: string;
  /** The call, as `feature.method`. */
  readonly action: string;
  /** The id of the person, group or meeting that it was about; empty where there is none. */
  readonly object: string;
  readonly outcome: 'done' | 'refused';
}

export interface AuditEntry extends AuditContent {
  /** HMAC-SHA-256 in hexadecimal. */
  readonly mac: string;
}

/** What the first entry follows. */
export const NO_ENTRY = '';

/** Gives the mac of an entry that follows the one with `before`. */
export function auditMac(key: Uint8Array, content: AuditContent, before: string): string {
  const { seq, at, actor, action, object, outcome } = content;
  // A list, so that no text can run over into the next one.
  const text = JSON.stringify([before, seq, at, actor, action, object, outcome]);
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/** Gives a check that is fed entry by entry, from the first; each answer is true while the chain holds. */
export function createAuditCheck(key: Uint8Array): (entry: AuditEntry) => boolean {
  let before = NO_ENTRY;
  let next = 1;
  let holds = true;
  return (entry) => {
    const expected = Buffer.from(auditMac(key, entry, before), 'hex');
    const given = Buffer.from(entry.mac, 'hex');
    holds &&=
      entry.seq === next && /^[0-9a-f]{64}$/.test(entry.mac) && timingSafeEqual(given, expected);
    before = entry.mac;
    next += 1;
    return holds;
  };
}
