// Makes one bundle: checks that it says what it must, signs it, packs it, encrypts it. What goes
// into the payload, and whether the person agreed to it, is decided before.
import { sealFor } from './age-envelope.ts';
import { bagFilesOf, isPayloadPath } from './bag-files.ts';
import type { BundleContent } from './bag-files.ts';
import { BundleError } from './bundle-errors.ts';
import { fingerprintOf } from './centre-identity.ts';
import { bundleReference, slipFrom } from './transfer-slip.ts';
import { BUNDLE_ZIP_LIMITS } from './zip-limits.ts';
import { zipFolder } from './zip-writer.ts';

/** A bundle to write: its content and the age recipients (`age1…`) who will be able to open it. */
export interface BundleOrder extends BundleContent {
  /** Must hold the slip's receiver. The sender may be added, to keep a copy that `age` opens. */
  readonly recipients: readonly string[];
}

/**
 * Gives the bytes of the encrypted bundle; store them as `<bundleReference>.zip.age`.
 *
 * @throws BundleError `content-invalid` when slip, keys, recipients or payload paths do not fit
 *   together, `signature-invalid` when the signing keys are not a pair, `too-large`.
 */
export async function writeBundle(order: BundleOrder): Promise<Uint8Array> {
  const transfer = slipFrom(order.transfer);
  const { sender, receiver } = transfer;
  const fitsTogether =
    sender.signingPublicKey === order.identity.signingPublicKey &&
    sender.fingerprint === fingerprintOf(sender) &&
    order.recipients.includes(receiver.ageRecipient);
  if (!fitsTogether) throw new BundleError('content-invalid', 'transfer.json');
  const folder = bundleReference(transfer);
  assertPayloadPaths(folder, [...order.payload.keys()]);
  const zip = await zipFolder(folder, bagFilesOf({ ...order, transfer }), order.now);
  return await sealFor(order.recipients, zip);
}

// Refuses here what the strict reader would refuse at the other end, when nobody can repair it.
function assertPayloadPaths(folder: string, paths: readonly string[]): void {
  if (paths.length === 0) throw new BundleError('content-invalid');
  const folded = new Set(paths.map((path) => path.toLowerCase()));
  for (const path of paths) {
    const steps = path.split('/');
    const isPlain =
      isPayloadPath(path) &&
      BUNDLE_ZIP_LIMITS.namePattern.test(`${folder}/${path}`) &&
      steps.every((step) => step !== '' && step !== '.' && step !== '..');
    const isAlsoFolder = steps.some((_, index) =>
      folded.has(steps.slice(0, index).join('/').toLowerCase()),
    );
    if (!isPlain || isAlsoFolder) throw new BundleError('content-invalid', path);
  }
  if (folded.size !== paths.length) throw new BundleError('content-invalid');
}
