// The one error type of this folder. Its texts are fixed sentences, so that no key, name or other
// personal data can reach a log file or a screen through an error message.

/** Why a bundle (or an archive) was refused. Closed: the screen has one sentence for each. */
export type BundleErrorReason =
  | 'too-large'
  | 'not-a-bundle'
  | 'for-someone-else'
  | 'truncated-or-altered'
  | 'unsafe-archive'
  | 'signature-invalid'
  | 'newer-format'
  | 'content-invalid';

const MESSAGES: Readonly<Record<BundleErrorReason, string>> = {
  'too-large': 'The bundle is larger than the format allows.',
  'not-a-bundle': 'The file is not a bundle.',
  'for-someone-else': 'The bundle is addressed to another recipient.',
  'truncated-or-altered': 'The bundle is incomplete or was changed after it was made.',
  'unsafe-archive': 'The archive is damaged or not safe to open.',
  'signature-invalid': 'The signature of the bundle is missing or not valid.',
  'newer-format': 'The bundle was made by a newer version of the program.',
  'content-invalid': 'The content of the bundle does not follow the format.',
};

/** A refusal by this folder: `reason` says why, `file` which path inside the bundle, if one is known. */
export class BundleError extends Error {
  readonly reason: BundleErrorReason;
  /** Path inside the bundle; kept out of the message because a path may be chosen by an attacker. */
  readonly file: string | undefined;

  // No `cause`: the messages of the libraries below may repeat key material.
  constructor(reason: BundleErrorReason, file?: string) {
    super(MESSAGES[reason]);
    this.name = 'BundleError';
    this.reason = reason;
    this.file = file;
  }
}
