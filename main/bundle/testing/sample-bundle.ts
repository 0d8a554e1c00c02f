// Sample identities, slips and bundles for the tests of this folder, and the means to take a bundle
// apart and put it together again wrongly.
import { createHash } from 'node:crypto';
import { Decrypter } from 'age-encryption';
import { sealFor } from '../age-envelope.ts';
import { bagFilesOf, BUNDLE_FILES, SIGNED_TAG_FILES } from '../bag-files.ts';
import { manifestText } from '../bagit.ts';
import { BundleError } from '../bundle-errors.ts';
import type { BundleErrorReason } from '../bundle-errors.ts';
import { bundleReadme } from '../bundle-readme.ts';
import type { BundleOrder } from '../bundle-writer.ts';
import { createCentreIdentity, fingerprintOf } from '../centre-identity.ts';
import type { CentreIdentity } from '../centre-identity.ts';
import { readZipSafely } from '../safe-zip.ts';
import { signSshsig } from '../sshsig.ts';
import { bundleReference } from '../transfer-slip.ts';
import type { TransferSlip } from '../transfer-slip.ts';
import { zipFolder } from '../zip-writer.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Scene {
  readonly sender: CentreIdentity;
  readonly receiver: CentreIdentity;
  readonly stranger: CentreIdentity;
  readonly slip: TransferSlip;
  readonly folder: string;
  readonly order: BundleOrder;
}

/** Gives two centres, a stranger, and an order for a small bundle between the two. */
export async function createScene(payload = samplePayload()): Promise<Scene> {
  const [sender, receiver, stranger] = await Promise.all([
    createCentreIdentity(),
    createCentreIdentity(),
    createCentreIdentity(),
  ]);
  const slip = sampleSlip(sender, receiver);
  const folder = bundleReference(slip);
  const order: BundleOrder = {
    payload,
    transfer: slip,
    readme: bundleReadme({ folder }),
    identity: sender,
    recipients: [receiver.ageRecipient],
    now: NOW,
  };
  return { sender, receiver, stranger, slip, folder, order };
}

export function samplePayload(): Map<string, Uint8Array> {
  // Noise that is the same in each run; compressible text would leave the fuzz little to hit.
  const noise = Array.from({ length: 20 }, (_, index) =>
    createHash('sha512').update(String(index)).digest(),
  );
  return new Map([
    ['data/records.json', utf8('{"name":"Amal","skills":["welding","Tigrinya ትግርኛ"]}')],
    ['data/portfolio.pdf', Uint8Array.from(Buffer.concat(noise))],
    ['data/attachments/empty', new Uint8Array()],
  ]);
}

export function sampleSlip(sender: CentreIdentity, receiver: CentreIdentity): TransferSlip {
  const { signingPublicKey, ageRecipient } = sender;
  return {
    format: 'espor-bundle',
    version: 1,
    bundleId: '0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e0f',
    sequence: 7,
    createdAt: '2026-11-21T10:00:00Z',
    sender: {
      centreName: 'Centro Città Alta',
      country: 'IT',
      signingPublicKey,
      ageRecipient,
      fingerprint: fingerprintOf(sender),
    },
    receiver: { name: 'Centre du Lac', country: 'FR', ageRecipient: receiver.ageRecipient },
    purpose: 'Relocation: continue the skills portfolio in the new centre.',
    expiresOn: '2027-05-21',
    sections: ['skills', 'languages'],
    authorisation: { signedOn: '2026-11-20', language: 'ti' },
    person: { reference: 'P-0042' },
    counts: { skills: 2, attachments: 1 },
    schema: { record: 1 },
  };
}

/** Gives every file of the scene's bundle by its path inside the top folder. */
export function filesOf(scene: Scene): Map<string, Uint8Array> {
  return bagFilesOf(scene.order);
}

/** Makes the tag manifest and the signature fit the files again, as a dishonest signer would. */
export function signAgain(files: Map<string, Uint8Array>, signer: CentreIdentity): void {
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  files.set(BUNDLE_FILES.manifest, utf8(manifestText(new Map(payload))));
  const tagged = SIGNED_TAG_FILES.flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  signTagManifest(files, manifestText(new Map(tagged)), signer);
}

export function signTagManifest(
  files: Map<string, Uint8Array>,
  text: string,
  signer: CentreIdentity,
): void {
  files.set(BUNDLE_FILES.tagManifest, utf8(text));
  files.set(BUNDLE_FILES.signature, utf8(signSshsig(utf8(text), signer)));
}

/** Packs and encrypts files as they are, honest or not. */
export async function pack(
  scene: Scene,
  files: ReadonlyMap<string, Uint8Array>,
  folder = scene.folder,
): Promise<Uint8Array> {
  return await sealFor([scene.receiver.ageRecipient], await zipFolder(folder, files, NOW));
}

/** Gives the zip inside an age file. */
export async function decrypt(sealed: Uint8Array, identity: CentreIdentity): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.ageIdentity);
  return await decrypter.decrypt(sealed);
}

export async function unpack(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  return await readZipSafely(zip);
}

/** Gives the refusal of a promise as `reason` or `reason file`; anything else fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return error.file === undefined ? error.reason : `${error.reason} ${error.file}`;
  }
  return 'accepted';
}

/** Gives the reason alone of a refusal by a synchronous function. */
export function reasonOf(action: () => unknown): BundleErrorReason | 'accepted' {
  try {
    action();
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return error.reason;
  }
  return 'accepted';
}
