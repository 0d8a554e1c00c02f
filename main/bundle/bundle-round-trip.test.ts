// Behaviour of writer and reader together for honest bundles, and what the writer refuses to make.
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from './bundle-reader.ts';
import { writeBundle } from './bundle-writer.ts';
import type { BundleOrder } from './bundle-writer.ts';
import { createScene, decrypt, NOW, refusalOf, unpack, utf8 } from './testing/sample-bundle.ts';
import type { Scene } from './testing/sample-bundle.ts';

describe('an honest bundle', () => {
  let scene: Scene;
  let sealed: Uint8Array;
  beforeAll(async () => {
    scene = await createScene();
    sealed = await writeBundle(scene.order);
  });

  it('comes back with slip, payload and signer', async () => {
    const opened = await readBundle(sealed, {
      ageIdentities: [scene.stranger.ageIdentity, scene.receiver.ageIdentity],
      now: NOW,
    });
    expect(opened.slip).toEqual(scene.slip);
    expect([...opened.payload].sort()).toEqual([...scene.order.payload].sort());
    expect(opened.signature).toEqual({
      signingPublicKey: scene.sender.signingPublicKey,
      fingerprint: scene.slip.sender.fingerprint,
    });
    expect(opened.expired).toBe(false);
  });

  it('is marked once its last day is over', async () => {
    const ageIdentities = [scene.receiver.ageIdentity];
    const later = new Date('2027-05-22T00:00:00Z');
    expect((await readBundle(sealed, { ageIdentities, now: later })).expired).toBe(true);
  });

  it('holds one folder with the files of the format, and no word of the person in a name', async () => {
    const paths = [...(await unpack(await decrypt(sealed, scene.receiver))).keys()];
    expect(paths).toEqual(
      [
        'README.txt',
        'bag-info.txt',
        'bagit.txt',
        'data/attachments/empty',
        'data/portfolio.pdf',
        'data/records.json',
        'manifest-sha512.txt',
        'sender-allowed-signers',
        'sender-public-key.pub',
        'tagmanifest-sha512.txt',
        'tagmanifest-sha512.txt.sig',
        'transfer.json',
      ].map((path) => `espor-bundle-000007-7c8d9e0f/${path}`),
    );
  });

  it('shows nothing of its content from outside', () => {
    const outside = Buffer.from(sealed).toString('latin1');
    for (const word of ['espor', 'data/', 'Amal', 'P-0042', 'PK\u0003\u0004']) {
      expect(outside).not.toContain(word);
    }
  });

  it('is for someone else to everyone but the receiver', async () => {
    for (const other of [scene.stranger, scene.sender]) {
      const reading = readBundle(sealed, { ageIdentities: [other.ageIdentity] });
      expect(await refusalOf(reading)).toBe('for-someone-else');
    }
    expect(await refusalOf(readBundle(sealed, { ageIdentities: [] }))).toBe('for-someone-else');
  });

  it('may carry a copy for its sender, which the age program opens but the reader does not', async () => {
    const recipients = [scene.receiver.ageRecipient, scene.sender.ageRecipient];
    const copy = await writeBundle({ ...scene.order, recipients });
    expect((await unpack(await decrypt(copy, scene.sender))).size).toBe(12);
    const reading = readBundle(copy, { ageIdentities: [scene.sender.ageIdentity] });
    expect(await refusalOf(reading)).toBe('for-someone-else');
  });

  it('is not opened with a malformed identity, whose text stays out of the error', async () => {
    const broken = scene.receiver.ageIdentity.replace(/.$/, '!');
    const reading = readBundle(sealed, { ageIdentities: [broken] });
    await expect(reading).rejects.toThrow(/^An age identity is malformed\.$/);
  });
});

describe('writeBundle', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  const refusalWith = (change: Partial<BundleOrder>) =>
    refusalOf(writeBundle({ ...scene.order, ...change }));

  it('refuses recipients that are none, or that leave out the receiver of the slip', async () => {
    const { receiver, stranger } = scene;
    expect(await refusalWith({ recipients: [] })).toBe('content-invalid transfer.json');
    expect(await refusalWith({ recipients: [stranger.ageRecipient] })).toBe(
      'content-invalid transfer.json',
    );
    expect(await refusalWith({ recipients: [receiver.ageRecipient, 'age1x'] })).toBe(
      'content-invalid',
    );
    const twice = [receiver.ageRecipient, receiver.ageRecipient];
    expect(await refusalWith({ recipients: twice })).toBe('content-invalid');
  });

  it('refuses to sign as someone else', async () => {
    expect(await refusalWith({ identity: scene.stranger })).toBe('content-invalid transfer.json');
    const { signingPublicKey } = scene.sender;
    const mixed = { ...scene.stranger, signingPublicKey };
    expect(await refusalWith({ identity: mixed })).toBe('signature-invalid');
    const sender = { ...scene.slip.sender, fingerprint: '00000 00000 00000 00000 00000 00000' };
    expect(await refusalWith({ transfer: { ...scene.slip, sender } })).toBe(
      'content-invalid transfer.json',
    );
  });

  it.each([
    [['records.json']],
    [['data/../x']],
    [['data/ä']],
    [['data/']],
    [[`data/${'a'.repeat(210)}`]],
    [['data/a', 'data/A']],
    [['data/a', 'data/a/b']],
    [[]],
  ])('refuses the payload paths %j', async (paths) => {
    const payload = new Map(paths.map((path) => [path, utf8('x')]));
    expect(await refusalWith({ payload })).toMatch(/^content-invalid/);
  });

  it('makes only bundles its own reader opens, up to an awkward payload', async () => {
    const payload = new Map<string, Uint8Array>([['data/zeros', new Uint8Array(5_000_000)]]);
    for (let index = 0; index < 300; index += 1) {
      payload.set(`data/attachments/${String(index)}`, utf8(String(index)));
    }
    const sealed = await writeBundle({ ...scene.order, payload });
    const opened = await readBundle(sealed, { ageIdentities: [scene.receiver.ageIdentity] });
    expect(opened.payload.size).toBe(301);
  });
});
