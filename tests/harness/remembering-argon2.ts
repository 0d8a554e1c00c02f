/**
 * Argon2 for unit and integration tests, which open and lock the same vault many times: the real one, asked once for
 * each passphrase, salt and cost. End-to-end tests and the program itself compute every time.
 */
import { createRequire } from 'node:module';

interface Argon2 {
  hash(password: Buffer, options: { readonly salt: Buffer }): Promise<Buffer>;
}

const real = createRequire(import.meta.url)('argon2') as Argon2;
const known = new Map<string, Promise<Buffer>>();

async function hash(password: Buffer, options: { readonly salt: Buffer }): Promise<Buffer> {
  const name = JSON.stringify([
    password.toString('hex'),
    { ...options, salt: options.salt.toString('hex') },
  ]);
  const key = known.get(name) ?? real.hash(password, options);
  known.set(name, key);
  // Whoever gets a key wipes it.
  return Buffer.from(await key);
}

export default { hash };
