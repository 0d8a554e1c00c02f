// The transfer slip: the signed letter in every bundle (transfer.json). It says from whom, to whom,
// for what and until when. The receiver's age recipient stands in it, inside the signed part, so
// that a receiver cannot encrypt the bundle again for a third party as if it had been sent there.
import * as z from 'zod';
import { isAgeRecipient } from './centre-identity.ts';
import { BundleError } from './bundle-errors.ts';
import { isSshPublicKeyLine } from './ssh-public-key.ts';

export const BUNDLE_FORMAT = 'espor-bundle';
export const BUNDLE_VERSION = 1;

// Control characters and the marks that make a line read otherwise than it is. The plain direction
// marks (U+200E, U+200F) stay allowed: lines that mix Arabic and Latin script need them.
const UNFIT_FOR_A_LINE =
  /[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/u;
const MAX_COUNTS = 100;

const lineOfText = (maxLength: number) =>
  z
    .string()
    .min(1)
    .max(maxLength)
    .refine((text) => !UNFIT_FOR_A_LINE.test(text) && text.trim() === text);
const country = z.string().regex(/^[A-Z]{2}$/);
const keyword = z.string().regex(/^[a-zA-Z][a-zA-Z0-9._-]{0,63}$/);
const ageRecipient = z.string().refine(isAgeRecipient);

/** Everything a receiver must know before looking at the payload. Dates are ISO 8601, in UTC. */
export const TransferSlip = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  bundleId: z.uuid().lowercase(),
  sequence: z.int().min(1),
  createdAt: z.iso.datetime(),
  sender: z.strictObject({
    centreName: lineOfText(200),
    country,
    signingPublicKey: z.string().refine(isSshPublicKeyLine),
    ageRecipient,
    fingerprint: z.string().regex(/^\d{5}(?: \d{5}){5}$/),
  }),
  receiver: z.strictObject({ name: lineOfText(200), country, ageRecipient }),
  purpose: lineOfText(2000),
  expiresOn: z.iso.date(),
  sections: z.array(keyword).max(100),
  authorisation: z.strictObject({
    signedOn: z.iso.date(),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/),
  }),
  person: z.strictObject({ reference: lineOfText(100) }),
  counts: z
    .record(keyword, z.int().min(0))
    .refine((counts) => Object.keys(counts).length <= MAX_COUNTS),
  schema: z.strictObject({ record: z.int().min(1) }),
});
export type TransferSlip = z.infer<typeof TransferSlip>;

/**
 * Gives the slip held by an already parsed transfer.json.
 *
 * @throws BundleError `newer-format` when it names a version above ours, else `content-invalid`.
 */
export function slipFrom(value: unknown): TransferSlip {
  // The version decides which schema applies, so it is looked at before the schema.
  const head = z
    .looseObject({ format: z.literal(BUNDLE_FORMAT), version: z.int() })
    .safeParse(value);
  if (head.success && head.data.version > BUNDLE_VERSION) {
    throw new BundleError('newer-format', 'transfer.json');
  }
  const slip = TransferSlip.safeParse(value);
  if (!slip.success) throw new BundleError('content-invalid', 'transfer.json');
  return slip.data;
}

/**
 * Gives the bundle's reference: name of the folder inside it and stem of its file name.
 *
 * Made of the sequence and the random end of the bundle id only: file names are visible to anyone
 * who sees the medium, so nothing of the person or the centre may stand in them.
 */
export function bundleReference(slip: Pick<TransferSlip, 'sequence' | 'bundleId'>): string {
  return `espor-bundle-${String(slip.sequence).padStart(6, '0')}-${slip.bundleId.slice(-8)}`;
}

/** Says whether a slip's last day (`expiresOn`, counted in UTC and still valid itself) is over. */
export function isExpired(slip: Pick<TransferSlip, 'expiresOn'>, now: Date): boolean {
  return now.toISOString().slice(0, 10) > slip.expiresOn;
}
