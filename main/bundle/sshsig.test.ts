// Behaviour of SSHSIG signatures: what verifies, and that nothing close to it does.
import { beforeAll, describe, expect, it } from 'vitest';
import { createCentreIdentity } from './centre-identity.ts';
import type { CentreIdentity } from './centre-identity.ts';
import { BUNDLE_NAMESPACE, signSshsig, verifySshsig } from './sshsig.ts';
import { reasonOf, utf8 } from './testing/sample-bundle.ts';

const MESSAGE = utf8('tag manifest\n');

describe('SSHSIG', () => {
  let signer: CentreIdentity;
  let armored: string;
  beforeAll(async () => {
    signer = await createCentreIdentity();
    armored = signSshsig(MESSAGE, signer);
  });

  it('gives the signer of a good signature', () => {
    expect(verifySshsig(MESSAGE, armored)).toBe(signer.signingPublicKey);
    expect(armored).toMatch(/^-----BEGIN SSH SIGNATURE-----\nU1NIU0lH/);
  });

  it('verifies the example of the OpenSSH protocol text as well formed for its own namespace', () => {
    // Its message is not printed there, so only the form can be right: the signature must fail.
    const example = [
      '-----BEGIN SSH SIGNATURE-----',
      'U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgJKxoLBJBivUPNTUJUSslQTt2hD',
      'jozKvHarKeN8uYFqgAAAADZm9vAAAAAAAAAFMAAAALc3NoLWVkMjU1MTkAAABAKNC4IEbt',
      'Tq0Fb56xhtuE1/lK9H9RZJfON4o6hE9R4ZGFX98gy0+fFJ/1d2/RxnZky0Y7GojwrZkrHT',
      'FgCqVWAQ==',
      '-----END SSH SIGNATURE-----',
    ].join('\n');
    expect(reasonOf(() => verifySshsig(MESSAGE, example, 'foo'))).toBe('signature-invalid');
  });

  it('refuses another message and another namespace', () => {
    const other = utf8('tag manifest');
    expect(reasonOf(() => verifySshsig(other, armored))).toBe('signature-invalid');
    const elsewhere = signSshsig(MESSAGE, signer, 'file');
    expect(reasonOf(() => verifySshsig(MESSAGE, elsewhere))).toBe('signature-invalid');
    expect(verifySshsig(MESSAGE, elsewhere, 'file')).toBe(signer.signingPublicKey);
    expect(BUNDLE_NAMESPACE).toBe('bundle-v1@espor');
  });

  it('refuses every change of a single character', () => {
    for (let index = 0; index < armored.length - 1; index += 1) {
      const changed = armored[index] === 'A' ? 'B' : 'A';
      const altered = armored.slice(0, index) + changed + armored.slice(index + 1);
      expect(reasonOf(() => verifySshsig(MESSAGE, altered))).toBe('signature-invalid');
    }
  });

  it.each([
    ['nothing', ''],
    ['text around the armor', (text: string) => `hello\n${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['trailing bytes', (text: string) => text.replace('\n-----END', 'AAAA\n-----END')],
    [
      'another algorithm name',
      (text: string) => text.replace('c3NoLWVkMjU1MTk', 'c3NoLWVkMjU1MTg'),
    ],
  ])('refuses %s', (_, change) => {
    const text = typeof change === 'string' ? change : change(armored);
    expect(reasonOf(() => verifySshsig(MESSAGE, text))).toBe('signature-invalid');
  });

  it('does not sign with a key pair that is none', async () => {
    const other = await createCentreIdentity();
    const mixed = { ...signer, signingPublicKey: other.signingPublicKey };
    expect(reasonOf(() => signSshsig(MESSAGE, mixed))).toBe('signature-invalid');
    const broken = { ...signer, signingPrivateKey: 'secret text' };
    expect(() => signSshsig(MESSAGE, broken)).toThrow(/^The signature of the bundle/);
  });
});
