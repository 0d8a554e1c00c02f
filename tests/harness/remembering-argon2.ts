/**
 * Argon2 for tests, which make and open some four hundred vaults in their own process. The real one, but the cheapest
 * cost that the program accepts takes a sixty-fourth of its memory here, bound to its name so that no other cost gives
 * the same key; and it is asked once for each passphrase, salt and cost. A test that says so computes in full: of the
 * derivation itself, or of a vault that another process opens. The program and its real Electron compute every time.
 */
import { createRequire } from 'node:module';
import { LEAST_COST } from '../../main/vault/key-derivation.ts';

interface Argon2Options {
  readonly salt: Buffer;
  readonly memoryCost: number;
  readonly associatedData?: Buffer;
}

interface Argon2 {
  hash(password: Buffer, options: Argon2Options): Promise<Buffer>;
}

const real = createRequire(import.meta.url)('argon2') as Argon2;
const known = new Map<string, Promise<Buffer>>();
let isInFull = false;

/** From now on, in this process: for tests of the derivation itself, or of a vault that another process opens. */
export function computeInFull(inFull: boolean): void {
  isInFull = inFull;
}

/** Whether another process can open what is made in this one. */
export const computesInFull = (): boolean => isInFull;

async function hash(password: Buffer, options: Argon2Options): Promise<Buffer> {
  const name = JSON.stringify([
    isInFull,
    password.toString('hex'),
    { ...options, salt: options.salt.toString('hex') },
  ]);
  const key = known.get(name) ?? real.hash(password, isInFull ? options : cheaper(options));
  known.set(name, key);
  // Whoever gets a key wipes it.
  return Buffer.from(await key);
}

function cheaper(options: Argon2Options): Argon2Options {
  if (options.memoryCost !== LEAST_COST.m) return options;
  return { ...options, memoryCost: LEAST_COST.m / 64, associatedData: Buffer.from('in a test') };
}

export default { hash };
