import { argon2id } from 'hash-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { computeInFull } from '../../tests/harness/remembering-argon2.ts';
import {
  GREATEST_COST,
  LEAST_COST,
  STANDARD_COST,
  deriveKey,
  isAcceptableCost,
  native,
  webAssembly,
} from './key-derivation.ts';

const SALT = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const PHRASE = 'correct horse battery staple';

beforeAll(() => computeInFull(true));
afterAll(() => computeInFull(false));

describe('deriveKey', () => {
  test('gives the same bytes by every implementation', async () => {
    const cost = { m: 65_536, t: 3, p: 4 };
    const key = await deriveKey(PHRASE, SALT, cost, [native]);
    expect(key.equals(await deriveKey(PHRASE, SALT, cost, [webAssembly]))).toBe(true);
    const known = await argon2id({
      password: PHRASE,
      salt: SALT,
      memorySize: 65_536,
      iterations: 3,
      parallelism: 4,
      hashLength: 32,
      outputType: 'hex',
    });
    expect(key.toString('hex')).toBe(known);
  });

  test('does not depend on how the keyboard makes an accent', async () => {
    const composed = await deriveKey('caff\u00e8 lungo lungo', SALT, LEAST_COST);
    const decomposed = await deriveKey('caffe\u0300 lungo lungo', SALT, LEAST_COST);
    expect(composed.equals(decomposed)).toBe(true);
  });

  test('goes on to the next implementation when one does not load', async () => {
    const broken = () => Promise.reject(new Error('no binary for this platform'));
    const key = await deriveKey(PHRASE, SALT, LEAST_COST, [broken, webAssembly]);
    expect(key.equals(await deriveKey(PHRASE, SALT, LEAST_COST))).toBe(true);
    await expect(deriveKey(PHRASE, SALT, LEAST_COST, [broken])).rejects.toMatchObject({
      reason: 'key-derivation-failed',
    });
  });

  test.each([
    { m: 65_535, t: 3, p: 4 },
    { m: 65_536, t: 2, p: 4 },
    { m: 65_536, t: 3, p: 0 },
    { m: 1_048_577, t: 3, p: 4 },
    { m: 65_536, t: 11, p: 4 },
    { m: 65_536, t: 3, p: 9 },
    { m: 65_536.5, t: 3, p: 4 },
  ])('refuses the cost %o', async (cost) => {
    expect(isAcceptableCost(cost)).toBe(false);
    await expect(deriveKey(PHRASE, SALT, cost)).rejects.toMatchObject({ reason: 'vault-damaged' });
  });

  test('accepts its own bounds and its standard', () => {
    expect([LEAST_COST, STANDARD_COST, GREATEST_COST].map(isAcceptableCost)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
