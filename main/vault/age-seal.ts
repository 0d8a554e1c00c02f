// The master key sealed to one age recipient, and opened by its identity: the last step of every way in.
import { Decrypter, Encrypter } from 'age-encryption';
import { AppError } from '../../shared/wire.ts';
import { MASTER_KEY_BYTES } from './vault-keys.ts';

/** Gives the master key as an age file for one recipient, in base64. */
export async function sealMasterKey(recipient: string, masterKey: Uint8Array): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(masterKey)).toString('base64');
}

/**
 * Gives the master key; the caller wipes it.
 *
 * @throws AppError `storage` / `vault-damaged` when this identity does not open it, or it holds no key.
 */
export async function openMasterKey(sealed: string, identity: string): Promise<Buffer> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(Buffer.from(sealed, 'base64'));
    if (opened.length !== MASTER_KEY_BYTES) throw new Error('not a key');
    return Buffer.from(opened.buffer, opened.byteOffset, opened.length);
  } catch {
    // Nothing of the cause: messages of the library may repeat the identity.
    throw new AppError('storage', 'vault-damaged');
  }
}
