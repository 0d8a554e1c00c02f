/** What a secret phrase may be, when it is set and when it is typed. */
import * as z from 'zod';
import { leastPassphraseCharacters } from '../domain/passphrase/passphrase-problem.ts';

/**
 * A secret phrase: at least 15 characters (NIST SP 800-63B-4). What besides is refused, by every call that sets
 * one, is what others would try first: `invalid-input` / `passphrase-common`, `passphrase-repeats` or
 * `passphrase-is-a-name`.
 */
export const Passphrase = z
  .string()
  .min(leastPassphraseCharacters, 'too-short')
  .max(1000, 'too-long');

/** A passphrase as somebody types it to open something. */
export const TypedPassphrase = z.string().min(1).max(1000);
