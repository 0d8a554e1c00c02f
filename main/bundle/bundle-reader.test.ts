// Behaviour of the reader towards dishonest bundles in a good envelope: rearranged, signed by another
// key, re-addressed, newer, or signed but not of the format.
import { beforeAll, describe, expect, it } from 'vitest';
import { sealFor } from './age-envelope.ts';
import { manifestText } from './bagit.ts';
import { readBundle } from './bundle-reader.ts';
import { writeBundle } from './bundle-writer.ts';
import { canonicalJson } from './canonical-json.ts';
import type { JsonValue } from './canonical-json.ts';
import { signSshsig } from './sshsig.ts';
import {
  createScene,
  decrypt,
  filesOf,
  NOW,
  pack,
  refusalOf,
  signAgain,
  signTagManifest,
  utf8,
} from './testing/sample-bundle.ts';
import type { Scene } from './testing/sample-bundle.ts';

type Files = Map<string, Uint8Array>;

let scene: Scene;
let sealed: Uint8Array;
beforeAll(async () => {
  scene = await createScene();
  sealed = await writeBundle(scene.order);
});

const refusal = (bytes: Uint8Array) =>
  refusalOf(readBundle(bytes, { ageIdentities: [scene.receiver.ageIdentity], now: NOW }));

async function refusalAfter(change: (files: Files) => void): Promise<string> {
  const files = filesOf(scene);
  change(files);
  return await refusal(await pack(scene, files));
}

const resignedAfter = (change: (files: Files) => void) =>
  refusalAfter((files) => {
    change(files);
    signAgain(files, scene.sender);
  });

const withSlip = (change: Readonly<Record<string, JsonValue>>) => (files: Files) =>
  files.set('transfer.json', utf8(canonicalJson({ ...scene.slip, ...change })));

describe('a rearranged bundle', () => {
  it('opens when nothing is changed, so that the refusals below mean something', async () => {
    expect(await refusalAfter(() => undefined)).toBe('accepted');
    expect(await resignedAfter(() => undefined)).toBe('accepted');
  });

  it.each([
    ['an extra payload file', 'data/extra', 'truncated-or-altered data/extra'],
    ['an extra tag file', 'notes.txt', 'truncated-or-altered notes.txt'],
    ['fetch.txt', 'fetch.txt', 'truncated-or-altered fetch.txt'],
    ['a changed payload file', 'data/records.json', 'truncated-or-altered data/records.json'],
    ['a changed slip', 'transfer.json', 'truncated-or-altered transfer.json'],
    ['a changed README', 'README.txt', 'truncated-or-altered README.txt'],
    ['a changed manifest', 'manifest-sha512.txt', 'truncated-or-altered manifest-sha512.txt'],
    ['a changed tag manifest', 'tagmanifest-sha512.txt', 'signature-invalid'],
    ['a changed signature', 'tagmanifest-sha512.txt.sig', 'signature-invalid'],
  ])('is refused with %s', async (_, path, expected) => {
    expect(await refusalAfter((files) => files.set(path, utf8('x')))).toBe(expected);
  });

  it.each([
    ['data/records.json', 'truncated-or-altered data/records.json'],
    ['bagit.txt', 'truncated-or-altered bagit.txt'],
    ['sender-public-key.pub', 'truncated-or-altered sender-public-key.pub'],
    ['transfer.json', 'truncated-or-altered transfer.json'],
    ['tagmanifest-sha512.txt', 'not-a-bundle'],
    ['tagmanifest-sha512.txt.sig', 'signature-invalid tagmanifest-sha512.txt.sig'],
  ])('is refused without %s', async (path, expected) => {
    expect(await refusalAfter((files) => files.delete(path))).toBe(expected);
  });

  it('is refused with a file or the folder renamed', async () => {
    const renamed = await refusalAfter((files) => {
      files.set('data/records2.json', files.get('data/records.json') ?? utf8(''));
      files.delete('data/records.json');
    });
    expect(renamed).toBe('truncated-or-altered data/records.json');
    const moved = await pack(scene, filesOf(scene), 'espor-bundle-000008-7c8d9e0f');
    expect(await refusal(moved)).toBe('truncated-or-altered');
  });
});

describe('a bundle with a false signer or address', () => {
  it('is refused when another key than the slip’s signed it', async () => {
    const result = await refusalAfter((files) => {
      signAgain(files, scene.stranger);
    });
    expect(result).toBe('signature-invalid transfer.json');
  });

  it('is refused when the signature is for another purpose', async () => {
    const result = await refusalAfter((files) => {
      const signed = files.get('tagmanifest-sha512.txt') ?? utf8('');
      files.set('tagmanifest-sha512.txt.sig', utf8(signSshsig(signed, scene.sender, 'file')));
    });
    expect(result).toBe('signature-invalid');
  });

  it('is refused when a receiver encrypts it again for a third party', async () => {
    const zip = await decrypt(sealed, scene.receiver);
    const forwarded = await sealFor([scene.stranger.ageRecipient], zip);
    const reading = readBundle(forwarded, { ageIdentities: [scene.stranger.ageIdentity] });
    expect(await refusalOf(reading)).toBe('for-someone-else');
  });

  it('is refused when its fingerprint or key files do not belong to its key', async () => {
    const { sender } = scene.slip;
    const fingerprint = '00000 00000 00000 00000 00000 00000';
    expect(await resignedAfter(withSlip({ sender: { ...sender, fingerprint } }))).toBe(
      'content-invalid transfer.json',
    );
    for (const path of ['sender-public-key.pub', 'sender-allowed-signers']) {
      const result = await resignedAfter((files) => {
        const text = Buffer.from(files.get(path) ?? '').toString();
        const { signingPublicKey } = scene.stranger;
        files.set(path, utf8(text.replace(scene.sender.signingPublicKey, signingPublicKey)));
      });
      expect(result).toBe(`content-invalid ${path}`);
    }
  });
});

describe('a bundle that is signed but not of this format', () => {
  it('is newer when its version is', async () => {
    expect(await resignedAfter(withSlip({ version: 2, news: true }))).toBe(
      'newer-format transfer.json',
    );
  });

  it.each([
    ['a surplus field in the slip', withSlip({ extra: 1 })],
    [
      'a slip that is not canonical',
      (files: Files) => files.set('transfer.json', utf8(JSON.stringify(scene.slip, null, 1))),
    ],
    ['a slip that is not JSON', (files: Files) => files.set('transfer.json', utf8('x'))],
    ['no slip', (files: Files) => files.delete('transfer.json')],
  ])('has invalid content with %s', async (_, change) => {
    expect(await resignedAfter(change as (files: Files) => void)).toBe(
      'content-invalid transfer.json',
    );
  });

  it('has invalid content with a wrong bag declaration or size line', async () => {
    for (const path of ['bagit.txt', 'bag-info.txt']) {
      const result = await resignedAfter((files) => files.set(path, utf8('x\n')));
      expect(result).toBe(`content-invalid ${path}`);
    }
  });

  it('has invalid content when a tag file is left out of the signed list, or one is added', async () => {
    const listed = (paths: (path: string) => boolean) =>
      refusalAfter((files) => {
        const signed = [...files].filter(([path]) => paths(path));
        signTagManifest(files, manifestText(new Map(signed)), scene.sender);
      });
    const isTag = (path: string) => !path.startsWith('data/') && !path.startsWith('tagmanifest');
    expect(await listed(isTag)).toBe('accepted');
    expect(await listed((path) => isTag(path) && path !== 'README.txt')).toBe(
      'content-invalid README.txt',
    );
    expect(await listed((path) => isTag(path) && path !== 'transfer.json')).toBe(
      'content-invalid transfer.json',
    );
    expect(await listed((path) => isTag(path) || path === 'data/records.json')).toBe(
      'content-invalid tagmanifest-sha512.txt',
    );
  });

  it('does not believe the version of a slip that is outside the signed list', async () => {
    const result = await refusalAfter((files) => {
      withSlip({ version: 2 })(files);
      const tags = [...files].filter(([path]) => !/^data|^tagmanifest|^transfer/.test(path));
      signTagManifest(files, manifestText(new Map(tags)), scene.sender);
    });
    expect(result).toBe('content-invalid transfer.json');
  });

  it('has invalid content when the payload manifest lists tag files', async () => {
    const result = await refusalAfter((files) => {
      const wrong = [...files].filter(([path]) => path.startsWith('data/') || path === 'bagit.txt');
      files.set('manifest-sha512.txt', utf8(manifestText(new Map(wrong))));
      const tags = [...files].filter(([path]) => !/^data|^tagmanifest/.test(path));
      signTagManifest(files, manifestText(new Map(tags)), scene.sender);
    });
    expect(result).toBe('content-invalid manifest-sha512.txt');
  });
});
