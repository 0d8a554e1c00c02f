// Behaviour of the bag's tag files: their exact text, and refusal of everything else.
import { describe, expect, it } from 'vitest';
import { bagDeclaration, bagInfoText, checkBagForm, checkManifest, manifestText } from './bagit.ts';
import { reasonOf, utf8 } from './testing/sample-bundle.ts';

const INFO = {
  sourceOrganization: 'Centro Città Alta',
  externalIdentifier: 'b-1',
  baggingDate: '2026-11-21',
};
// SHA-512 of "abc", from FIPS 180-2 appendix C.
const ABC =
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
  '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';

const payload = () => new Map([['data/a.txt', utf8('abc')]]);

function bag(change: (files: Map<string, Uint8Array>) => void = () => undefined) {
  const files = new Map([
    ...payload(),
    ['bagit.txt', utf8(bagDeclaration())],
    ['bag-info.txt', utf8(bagInfoText(INFO, payload()))],
    ['manifest-sha512.txt', utf8(manifestText(payload()))],
  ]);
  change(files);
  return files;
}

describe('tag files', () => {
  it('have the text RFC 8493 asks for', () => {
    expect(bagDeclaration()).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(bagInfoText({ ...INFO, extra: { 'Contact-Email': 'a@b.eu' } }, payload())).toBe(
      'Source-Organization: Centro Città Alta\nExternal-Identifier: b-1\n' +
        'Bagging-Date: 2026-11-21\nPayload-Oxum: 3.1\nContact-Email: a@b.eu\n',
    );
    const two = new Map([['data/b', utf8('abc')], ...payload()]);
    expect(manifestText(two)).toBe(`${ABC}  data/a.txt\n${ABC}  data/b\n`);
  });

  it.each([
    ['a line break in a value', { ...INFO, sourceOrganization: 'a\nPayload-Oxum: 0.0' }],
    ['a label of ours', { ...INFO, extra: { 'Payload-Oxum': '0.0' } }],
    ['a label that is none', { ...INFO, extra: { 'a:b': 'c' } }],
  ])('are not written with %s', (_, info) => {
    expect(reasonOf(() => bagInfoText(info, payload()))).toBe('content-invalid');
  });
});

describe('checkManifest', () => {
  const check = (files: Map<string, Uint8Array>) =>
    reasonOf(() => checkManifest('manifest-sha512.txt', files));

  it('gives the listed paths of a good manifest', () => {
    expect(checkManifest('manifest-sha512.txt', bag())).toEqual(new Set(['data/a.txt']));
  });

  it('refuses a changed and a missing file', () => {
    expect(check(bag((files) => files.set('data/a.txt', utf8('abd'))))).toBe(
      'truncated-or-altered',
    );
    expect(check(bag((files) => files.delete('data/a.txt')))).toBe('truncated-or-altered');
  });

  it.each([
    ['no line end', `${ABC}  data/a.txt`],
    ['nothing', ''],
    ['an empty line', `${ABC}  data/a.txt\n\n`],
    ['upper case', `${ABC.toUpperCase()}  data/a.txt\n`],
    ['one space', `${ABC} data/a.txt\n`],
    ['a binary mark', `${ABC} *data/a.txt\n`],
    ['a path twice', `${ABC}  data/a.txt\n${ABC}  data/a.txt\n`],
    ['unsorted paths', `${ABC}  data/b\n${ABC}  data/a.txt\n`],
    ['Windows line ends', `${ABC}  data/a.txt\r\n`],
    ['a percent escape', `${ABC}  data/a%0D\n`],
    ['a shorter hash', `${ABC.slice(0, 64)}  data/a.txt\n`],
  ])('refuses a manifest with %s', (_, text) => {
    const files = bag((all) => {
      all.set('manifest-sha512.txt', utf8(text));
      all.set('data/b', utf8('abc'));
    });
    expect(check(files)).toBe('content-invalid');
  });
});

describe('checkBagForm', () => {
  it.each([
    ['fetch.txt', 'fetch.txt', 'http://example.org/x - data/x\n'],
    ['another declaration', 'bagit.txt', bagDeclaration().replace('1.0', '0.97')],
    ['a wrong size', 'bag-info.txt', 'Payload-Oxum: 4.1\n'],
    ['a wrong count', 'bag-info.txt', 'Payload-Oxum: 3.2\n'],
    ['no size', 'bag-info.txt', 'Bagging-Date: 2026-11-21\n'],
    ['two sizes', 'bag-info.txt', 'Payload-Oxum: 3.1\nPayload-Oxum: 9.9\n'],
  ])('refuses %s', (_, path, text) => {
    expect(reasonOf(() => checkBagForm(bag()))).toBe('accepted');
    const files = bag((all) => all.set(path, utf8(text)));
    expect(reasonOf(() => checkBagForm(files))).toBe('content-invalid');
  });
});
