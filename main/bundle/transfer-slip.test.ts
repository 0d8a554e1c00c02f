// Behaviour of the transfer slip: closed schema, version first, reference without names, expiry.
import { beforeAll, describe, expect, it } from 'vitest';
import { createScene, reasonOf } from './testing/sample-bundle.ts';
import type { Scene } from './testing/sample-bundle.ts';
import { bundleReference, isExpired, slipFrom } from './transfer-slip.ts';

describe('transfer slip', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });

  it('is given back unchanged when it is good', () => {
    expect(slipFrom({ ...scene.slip })).toEqual(scene.slip);
  });

  it('may hold text in any script, with the direction marks such text needs', () => {
    const receiver = { ...scene.slip.receiver, name: 'مركز\u200f Centre 3\u200e – מרכז' };
    expect(slipFrom({ ...scene.slip, receiver }).receiver).toEqual(receiver);
  });

  it.each([
    ['a surplus field', { note: 'x' }],
    ['another format', { format: 'other' }],
    ['version 0', { version: 0 }],
    ['a version that is a text', { version: '2' }],
    ['an id that is no UUID', { bundleId: 'x' }],
    ['sequence 0', { sequence: 0 }],
    ['a local time', { createdAt: '2026-11-21T10:00:00' }],
    ['a day that does not exist', { expiresOn: '2026-02-30' }],
    ['a line break in the purpose', { purpose: 'a\nb' }],
    ['a text direction override', { purpose: 'a\u202eb' }],
    ['a negative count', { counts: { skills: -1 } }],
    ['a section with a space', { sections: ['a b'] }],
    ['an empty reference', { person: { reference: '' } }],
    ['a name beside the reference', { person: { reference: 'P-1', name: 'Amal' } }],
  ])('is refused with %s', (_, change) => {
    expect(reasonOf(() => slipFrom({ ...scene.slip, ...change }))).toBe('content-invalid');
  });

  it('is reported as newer when its version is higher, whatever else it holds', () => {
    const newer = { format: 'espor-bundle', version: 2, news: true };
    expect(reasonOf(() => slipFrom(newer))).toBe('newer-format');
  });

  it('has a reference of sequence and random letters only', () => {
    expect(bundleReference(scene.slip)).toBe('espor-bundle-000007-7c8d9e0f');
  });

  it('is valid through its last day in UTC', () => {
    expect(isExpired(scene.slip, new Date('2027-05-21T23:59:59Z'))).toBe(false);
    expect(isExpired(scene.slip, new Date('2027-05-22T00:00:00Z'))).toBe(true);
  });
});
