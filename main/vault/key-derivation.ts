// From a passphrase to a key, slowly and with much memory, so that guessing is dear. Pure computation.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AppError } from '../../shared/wire.ts';

/** The cost of Argon2id: memory in KiB, passes over it, lanes. */
export interface KdfCost {
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/** The cost of every new vault: 256 MiB, about half a second to a second. */
export const STANDARD_COST: KdfCost = { m: 262_144, t: 3, p: 4 };
/** The cheapest and the dearest accepted: below it is a downgrade, above it a trap. */
export const LEAST_COST: KdfCost = { m: 65_536, t: 3, p: 1 };
export const GREATEST_COST: KdfCost = { m: 1_048_576, t: 10, p: 8 };

export const SALT_BYTES = 16;
const KEY_BYTES = 32;
const NATIVE_NEEDS_NODE_API = 10;

interface Derivation {
  readonly password: Buffer;
  readonly salt: Uint8Array;
  readonly cost: KdfCost;
}

/** One way to compute Argon2id v1.3; all of them give the same bytes. */
export type Argon2id = (derivation: Derivation) => Promise<Uint8Array>;

/** Says whether a cost lies within what this program accepts. */
export function isAcceptableCost(cost: KdfCost): boolean {
  return (['m', 't', 'p'] as const).every(
    (name) =>
      Number.isInteger(cost[name]) &&
      cost[name] >= LEAST_COST[name] &&
      cost[name] <= GREATEST_COST[name],
  );
}

/**
 * Gives the 32-byte key of a passphrase, the same on every machine and keyboard (Unicode NFC). The
 * caller wipes it.
 *
 * @throws AppError `storage` / `vault-damaged` for a cost or salt out of bounds; `internal` /
 *   `key-derivation-failed` when the memory for it is not there.
 */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
  ways: readonly Argon2id[] = [native, webAssembly],
): Promise<Buffer> {
  if (!isAcceptableCost(cost) || salt.length !== SALT_BYTES) {
    throw new AppError('storage', 'vault-damaged');
  }
  const password = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  try {
    for (const way of ways) {
      const key = await attempt(way, { password, salt, cost });
      if (key !== null) return key;
    }
  } finally {
    password.fill(0);
  }
  throw new AppError('internal', 'key-derivation-failed');
}

async function attempt(way: Argon2id, derivation: Derivation): Promise<Buffer | null> {
  try {
    const bytes = await way(derivation);
    return bytes.length === KEY_BYTES
      ? Buffer.from(bytes.buffer, bytes.byteOffset, KEY_BYTES)
      : null;
  } catch {
    // Whether an implementation works on this machine shows only when it runs.
    return null;
  }
}

/** The reference implementation; its binaries do not exist for every platform. */
export async function native({ password, salt, cost }: Derivation): Promise<Uint8Array> {
  // Under an older runtime (Node 20) the binary does not fail to load: it ends the whole process.
  if (Number(process.versions['napi']) < NATIVE_NEEDS_NODE_API) throw new Error('Node-API too old');
  const { default: argon2 } = await import('argon2');
  return argon2.hash(password, {
    raw: true,
    type: 2,
    version: 0x13,
    memoryCost: cost.m,
    timeCost: cost.t,
    parallelism: cost.p,
    hashLength: KEY_BYTES,
    salt: Buffer.from(salt),
  });
}

/** Slower by a factor of three, and runs everywhere. */
export async function webAssembly({ password, salt, cost }: Derivation): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm');
  const key = await argon2id({
    password,
    salt,
    memorySize: cost.m,
    iterations: cost.t,
    parallelism: cost.p,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  releaseMemory();
  return key;
}

/**
 * Gives the memory of the computation back at once. Nothing else would for a long time: V8 does not count
 * it, and a laptop of a centre has better uses for 256 MiB that were last the scratch space of a secret.
 */
function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  // The flag holds for contexts that are made after it.
  const collect: unknown = runInNewContext('globalThis.gc');
  if (typeof collect === 'function') setImmediate(() => void collect());
}
