// Behaviour of the reader towards damaged files and files that are no bundle at all.
import { beforeAll, describe, expect, it } from 'vitest';
import { sealFor } from './age-envelope.ts';
import { readBundle } from './bundle-reader.ts';
import { writeBundle } from './bundle-writer.ts';
import { readZipSafely } from './safe-zip.ts';
import { rawZip } from './testing/raw-zip.ts';
import { createScene, decrypt, NOW, refusalOf, utf8 } from './testing/sample-bundle.ts';
import type { Scene } from './testing/sample-bundle.ts';

let scene: Scene;
let sealed: Uint8Array;
beforeAll(async () => {
  scene = await createScene();
  sealed = await writeBundle(scene.order);
});

const read = (bytes: Uint8Array) =>
  readBundle(bytes, { ageIdentities: [scene.receiver.ageIdentity], now: NOW });
const refusal = (bytes: Uint8Array) => refusalOf(read(bytes));

const flipped = (bytes: Uint8Array, index: number, mask: number): Uint8Array =>
  bytes.map((byte, position) => (position === index ? byte ^ mask : byte));

// The length of the age header: its last line begins with three dashes.
function headerLength(bytes: Uint8Array): number {
  const text = Buffer.from(bytes);
  return text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1;
}

describe('a damaged bundle', { timeout: 120_000 }, () => {
  it('is refused for every flipped byte, sampled evenly and in the whole header', async () => {
    const header = Array.from({ length: headerLength(sealed) + 16 }, (_, index) => index);
    const sampled = Array.from({ length: 200 }, (_, index) =>
      Math.floor((index * sealed.length) / 200),
    );
    for (const index of new Set([...header, ...sampled, sealed.length - 1])) {
      const result = await refusal(flipped(sealed, index, 1 << (index % 8)));
      expect(`${String(index)} ${result}`).toMatch(
        / (not-a-bundle|for-someone-else|truncated-or-altered)$/,
      );
    }
  });

  it('is refused at every sampled length, and with bytes added', async () => {
    for (let step = 0; step < 150; step += 1) {
      const length = Math.floor((step * sealed.length) / 150);
      expect(await refusal(sealed.subarray(0, length))).not.toBe('accepted');
    }
    expect(await refusal(sealed.subarray(0, -1))).toBe('truncated-or-altered');
    expect(await refusal(Buffer.concat([sealed, utf8('x')]))).toBe('truncated-or-altered');
  });

  it('is either refused or unharmed when a byte inside the envelope is flipped', async () => {
    const zip = await decrypt(sealed, scene.receiver);
    const good = await read(sealed);
    for (let step = 0; step < 400; step += 1) {
      const index = Math.floor((step * zip.length) / 400);
      const altered = await sealFor(
        [scene.receiver.ageRecipient],
        flipped(zip, index, 1 << (step % 8)),
      );
      // Some zip fields say nothing about the content, such as the time; those may differ.
      const unharmed = (await refusal(altered)) === 'accepted' ? await read(altered) : good;
      expect(unharmed).toEqual(good);
    }
  });
});

describe('a file that is no bundle', () => {
  it.each([
    ['nothing', ''],
    ['a zip', 'PK\u0003\u0004'],
    ['an armored age file', '-----BEGIN AGE ENCRYPTED FILE-----\n'],
    ['a future age version', 'age-encryption.org/v2\n--- x\n'],
  ])('is named so: %s', async (_, text) => {
    expect(await refusal(utf8(text))).toBe('not-a-bundle');
  });

  it('is refused before parsing when its header or its size is out of bounds', async () => {
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
    const many = `age-encryption.org/v1\n${stanza.repeat(21)}--- ${'A'.repeat(43)}\n`;
    expect(await refusal(utf8(many))).toBe('too-large');
    const long = `age-encryption.org/v1\n-> x ${'A'.repeat(70_000)}\n\n--- AAAA\n`;
    expect(await refusal(utf8(long))).toBe('truncated-or-altered');
    expect(await refusal(new Uint8Array(300_000_001))).toBe('too-large');
  });

  it('is not tried as a passphrase file, which could cost a gigabyte and minutes', async () => {
    const scrypt = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(40)}`;
    expect(await refusal(utf8(scrypt))).toBe('for-someone-else');
  });

  it('is named so when the envelope holds something else', async () => {
    const to = [scene.receiver.ageRecipient];
    expect(await refusal(await sealFor(to, utf8('hello')))).toBe('not-a-bundle');
    const otherZip = rawZip([{ name: 'x/photo.jpg' }]);
    expect(await refusal(await sealFor(to, otherZip))).toBe('not-a-bundle');
    const twoFolders = rawZip([{ name: 'x/a' }, { name: 'y/a' }]);
    expect(await refusal(await sealFor(to, twoFolders))).toBe('not-a-bundle');
    const good = await readZipSafely(await decrypt(sealed, scene.receiver));
    const besides = [...good, ['other/file', utf8('x')] as const];
    const entries = besides.map(([name, content]) => ({ name, content }));
    expect(await refusal(await sealFor(to, rawZip(entries)))).toBe('not-a-bundle');
    expect(await refusal(await sealFor(to, rawZip(entries.slice(0, -1))))).toBe('accepted');
  });

  it('is an unsafe archive when the zip inside is hostile', async () => {
    const hostile = rawZip([{ name: 'x/../../evil' }]);
    const bytes = await sealFor([scene.receiver.ageRecipient], hostile);
    expect(await refusal(bytes)).toBe('unsafe-archive');
  });
});
