// Behaviour of centre identities: the form of the keys, and fingerprints that depend on both.
import { createPrivateKey } from 'node:crypto';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { createCentreIdentity, fingerprintOf, isAgeRecipient } from './centre-identity.ts';
import { reasonOf } from './testing/sample-bundle.ts';

// Fixed keys, so that a change of the fingerprint's definition cannot pass unseen.
const KNOWN = {
  signingPublicKey:
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBXqKZKUfO9HOXQ5xfVpbQmwcCSHl5dnKFPe0CVJ0u5M',
  ageRecipient: 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg',
};

describe('createCentreIdentity', () => {
  it('gives classic keys in their usual text forms', async () => {
    const identity = await createCentreIdentity();
    expect(createPrivateKey(identity.signingPrivateKey).asymmetricKeyType).toBe('ed25519');
    expect(identity.signingPublicKey).toMatch(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\S{43}$/);
    expect(identity.ageIdentity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    expect(identity.ageRecipient).toBe(await identityToRecipient(identity.ageIdentity));
    expect(isAgeRecipient(identity.ageRecipient)).toBe(true);
  });
});

describe('fingerprintOf', () => {
  it('keeps its definition', () => {
    expect(fingerprintOf(KNOWN)).toBe('98449 75193 76353 12311 23703 91900');
  });

  it('changes with either key', async () => {
    const other = await createCentreIdentity();
    const prints = [
      KNOWN,
      { ...KNOWN, signingPublicKey: other.signingPublicKey },
      { ...KNOWN, ageRecipient: other.ageRecipient },
      other,
    ].map(fingerprintOf);
    expect(new Set(prints).size).toBe(4);
    for (const print of prints) expect(print).toMatch(/^\d{5}( \d{5}){5}$/);
  });

  it('refuses keys in any other spelling', () => {
    const spellings = [
      { ...KNOWN, signingPublicKey: `${KNOWN.signingPublicKey} comment` },
      { ...KNOWN, signingPublicKey: KNOWN.signingPublicKey.replace('5AAAAI', '5AAAAJ') },
      { ...KNOWN, ageRecipient: KNOWN.ageRecipient.toUpperCase() },
    ];
    for (const keys of spellings)
      expect(reasonOf(() => fingerprintOf(keys))).toBe('content-invalid');
  });
});

describe('isAgeRecipient', () => {
  it('refuses other kinds, other case, wrong checksums and secrets', async () => {
    const { ageIdentity, ageRecipient } = await createCentreIdentity();
    const hybrid = await identityToRecipient(await generateHybridIdentity());
    const swapped = ageRecipient.endsWith('q') ? 'p' : 'q';
    const others = [
      '',
      hybrid,
      ageIdentity,
      ageRecipient.toUpperCase(),
      `${ageRecipient}\n`,
      ageRecipient.slice(0, -1) + swapped,
    ];
    for (const text of others) expect(isAgeRecipient(text)).toBe(false);
  });
});
