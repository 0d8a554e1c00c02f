/**
 * Somebody edits the audit log and makes the chain fit again as well as they can: with every edit the check breaks. The
 * control is the same chain with a key that everybody knows, a plain hash: there the edits stand.
 */
import { randomBytes } from 'node:crypto';
import { NO_ENTRY, auditMac, createAuditCheck } from '../../main/vault/audit-chain.ts';
import type { AuditContent, AuditEntry } from '../../main/vault/audit-chain.ts';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { below } from './kit/random.ts';

const entriesInLog = 50;
const aDay = new Date('2026-09-07T08:00:00.000Z').getTime();

/** Gives the contents as a chain under a key. */
function chained(contents: readonly AuditContent[], key: Uint8Array): AuditEntry[] {
  let before = NO_ENTRY;
  return contents.map((content) => {
    before = auditMac(key, content, before);
    return { ...content, mac: before };
  });
}

function contentOf(seq: number): AuditContent {
  return {
    seq,
    at: new Date(aDay + seq * 1000).toISOString(),
    actor: `operator-${seq % 3}`,
    action: seq % 2 === 0 ? 'record.get' : 'people.update',
    object: `person-${seq % 7}`,
    outcome: 'done',
  };
}

type Edit = (contents: AuditContent[], at: number) => void;

/** What an edit may be. Not the end of the log cut off: that shows by the head printed on documents and backups. */
const edits: readonly Edit[] = [
  (contents, at) => contents.splice(at, 1),
  (contents, at) => contents.splice(at, 0, contentOf(at + 1)),
  (contents, at) => contents.splice(at, 2, ...contents.slice(at, at + 2).toReversed()),
  ...(['at', 'actor', 'action', 'object'] as const).map((part): Edit => {
    return (contents, at) => {
      const content = contents[at];
      if (content !== undefined) contents[at] = { ...content, [part]: 'somebody else' };
    };
  }),
  (contents, at) => {
    const content = contents[at];
    if (content !== undefined) contents[at] = { ...content, outcome: 'refused' };
  },
];

/** Edits a log as often as the profile says, chains it anew under `forger`'s key, and counts what the check lets pass. */
function countUnnoticed(trial: Trial, key: Uint8Array, forger: Uint8Array): number {
  const { profile, random } = trial;
  let unnoticed = 0;
  for (let count = 0; count < profile.flips; count += 1) {
    const good = Array.from({ length: entriesInLog }, (_, index) => contentOf(index + 1));
    const edited = [...good];
    edits[count % edits.length]?.(edited, below(random, entriesInLog - 2));
    // Numbered anew, so that nothing but the key stands in the way.
    const numbered = edited.map((content, index) => ({ ...content, seq: index + 1 }));
    const holds = createAuditCheck(key);
    if (chained(numbered, forger).every((entry) => holds(entry))) unnoticed += 1;
  }
  return unnoticed;
}

function isSound(key: Uint8Array): boolean {
  const contents = Array.from({ length: entriesInLog }, (_, index) => contentOf(index + 1));
  const holds = createAuditCheck(key);
  return chained(contents, key).every((entry) => holds(entry));
}

function run(trial: Trial): Promise<Outcome> {
  const key = randomBytes(32);
  const unnoticed = countUnnoticed(trial, key, randomBytes(32));
  const faults = unnoticed === 0 ? [] : [`${unnoticed} edits were not noticed`];
  if (!isSound(key)) faults.push('a log that nobody has touched is refused');
  return Promise.resolve({ figures: { edits: trial.profile.flips, unnoticed }, faults });
}

function runControl(trial: Trial): Promise<Outcome> {
  const known = new Uint8Array(0);
  const unnoticed = countUnnoticed(trial, known, known);
  const faults = unnoticed === 0 ? ['a hash without a key has noticed every edit'] : [];
  return Promise.resolve({ figures: { edits: trial.profile.flips, unnoticed }, faults });
}

export const editedLog: readonly FaultTest[] = [
  { name: 'edited log', promise: 'every edit is noticed', isQuick: true, run },
  {
    name: 'control: edited log, hash without a key',
    promise: 'edits are not noticed',
    isQuick: true,
    run: runControl,
  },
];
