import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { auditMac, createAuditCheck, NO_ENTRY } from './audit-chain.ts';
import type { AuditContent, AuditEntry } from './audit-chain.ts';

const key = randomBytes(32);

function chainOf(length: number, own = key): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const content: AuditContent = {
      seq,
      at: new Date(1_700_000_000_000 + seq * 1000).toISOString(),
      actor: `operator-${seq % 3}`,
      action: seq % 2 === 0 ? 'record.get' : 'people.update',
      object: `person-${seq % 7}`,
      outcome: seq % 11 === 0 ? 'refused' : 'done',
    };
    const before = entries.at(-1)?.mac ?? NO_ENTRY;
    entries.push({ ...content, mac: auditMac(own, content, before) });
  }
  return entries;
}

function firstBroken(entries: readonly AuditEntry[], own = key): number | null {
  const holds = createAuditCheck(own);
  const index = entries.findIndex((entry) => !holds(entry));
  return index === -1 ? null : index + 1;
}

describe('the chain', () => {
  const entries = chainOf(60);

  test('holds as it was written, and for nobody without its key', () => {
    expect(firstBroken(entries)).toBeNull();
    expect(firstBroken(entries, randomBytes(32))).toBe(1);
  });

  test('breaks at every entry that is changed, in every part of it', () => {
    let tried = 0;
    for (const [index, entry] of entries.entries())
      for (const part of ['at', 'actor', 'action', 'object', 'outcome', 'mac'] as const) {
        const changed = { ...entry, [part]: part === 'outcome' ? 'other' : `${entry[part]}0` };
        const forged = entries.with(index, changed);
        expect(firstBroken(forged)).toBe(index + 1);
        tried += 1;
      }
    expect(tried).toBe(360);
  });

  test('breaks where entries are left out, doubled or change places', () => {
    for (let index = 0; index + 1 < entries.length; index += 1) {
      expect(firstBroken(entries.toSpliced(index, 1))).toBe(index + 1);
      const [one, other] = entries.slice(index, index + 2) as [AuditEntry, AuditEntry];
      expect(firstBroken(entries.toSpliced(index, 2, other, one))).toBe(index + 1);
      expect(firstBroken(entries.toSpliced(index, 0, one))).toBe(index + 2);
    }
  });

  test('cannot show by itself that its end was cut off: for that its head is printed elsewhere', () => {
    expect(firstBroken(entries.slice(0, 40))).toBeNull();
    expect(entries.slice(0, 40).at(-1)?.mac).not.toBe(entries.at(-1)?.mac);
  });
});
