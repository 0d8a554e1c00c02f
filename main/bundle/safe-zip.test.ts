// Behaviour of the strict zip reader towards honest and hostile archives.
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assertSafeZip, readZipSafely } from './safe-zip.ts';
import { rawLocalRecord, rawZip } from './testing/raw-zip.ts';
import type { RawEntry } from './testing/raw-zip.ts';
import { refusalOf, utf8 } from './testing/sample-bundle.ts';
import { BUNDLE_ZIP_LIMITS, XLSX_ZIP_LIMITS } from './zip-limits.ts';
import { zipFolder } from './zip-writer.ts';

const ZEROS = (size: number) => Buffer.alloc(size);
const LINK = 0o120777;

const refusal = (entries: readonly RawEntry[], limits = BUNDLE_ZIP_LIMITS) =>
  refusalOf(readZipSafely(rawZip(entries), limits));

// An Info-ZIP Unicode Path field (0x7075): a second name that some programs prefer.
function unicodePath(rawName: string, name: string): Uint8Array {
  const bytes = Buffer.alloc(9 + Buffer.byteLength(name));
  bytes.writeUInt16LE(0x7075, 0);
  bytes.writeUInt16LE(bytes.length - 4, 2);
  bytes[4] = 1;
  bytes.writeUInt32LE(crc32(rawName), 5);
  bytes.write(name, 9);
  return bytes;
}

describe('readZipSafely', () => {
  it('gives the files of a plain archive, stored or deflated', async () => {
    const files = await readZipSafely(
      rawZip([
        { name: 'a/b.txt', content: 'hello' },
        { name: 'a/c', content: 'hello', stored: true },
        { name: 'a/empty', content: '' },
      ]),
    );
    expect([...files.keys()]).toEqual(['a/b.txt', 'a/c', 'a/empty']);
    expect(files.get('a/b.txt')).toEqual(utf8('hello'));
  });

  it.each([
    ['traversal', '../evil'],
    ['traversal inside', 'a/../../evil'],
    ['a step of one dot', 'a/./b'],
    ['an empty step', 'a//b'],
    ['an absolute path', '/etc/passwd'],
    ['a backslash', 'a\\b'],
    ['backslash traversal', '..\\evil'],
    ['a drive letter', 'C:/evil'],
    ['a NUL character', 'a\0.txt'],
    ['a line break', 'a\nb'],
    ['a space', 'a b'],
    ['letters outside ASCII', 'portfólio.pdf'],
    ['bytes that are not UTF-8', Uint8Array.from([0x61, 0xff])],
    ['a right-to-left override', 'a\u202efdp.exe'],
    ['no name', ''],
    ['a very long name', 'a'.repeat(241)],
  ])('refuses a name with %s, and does not repeat it', async (_, name) => {
    expect(await refusal([{ name }])).toBe('unsafe-archive');
  });

  it.each([
    ['the same name twice', ['a/b', 'a/b']],
    ['names that differ in case', ['a/b', 'A/B']],
    ['folders that differ in case from a file', ['a', 'A/b']],
    ['a file that is also a folder', ['a/b/c', 'a/b']],
  ])('refuses %s', async (_, names) => {
    expect(await refusal(names.map((name) => ({ name })))).toMatch(/^unsafe-archive/);
  });

  it.each([
    ['a symbolic link', { mode: LINK, content: '/etc/passwd' }],
    ['a directory', { name: 'a/', content: '', stored: true, mode: 0o040755 }],
    ['a directory without a slash', { mode: 0o040755 }],
    ['a device', { mode: 0o020666 }],
    ['an encrypted entry', { flags: 1 }],
    ['strong encryption', { flags: 0x41 }],
    ['an unknown method', { method: 12 }],
    ['deflate64', { method: 9 }],
    ['another name in the local header', { localName: 'b' }],
    ['a wrong checksum', { crc: 1 }],
    ['a checksum of zero', { crc: 0 }],
    ['a size too small', { content: 'hello', declaredSize: 4 }],
    ['a size too large', { content: 'hello', declaredSize: 6 }],
    ['compressed data beyond the end', { declaredCompressedSize: 9999 }],
    ['a second name in an extra field', { extra: unicodePath('a', 'b') }],
    ['a second name with traversal', { extra: unicodePath('a', '../b') }],
  ] satisfies readonly (readonly [string, Partial<RawEntry>])[])('refuses %s', async (_, entry) => {
    expect(await refusal([{ name: 'a', ...entry }])).toMatch(/^unsafe-archive/);
  });

  it('refuses two entries that share their data', async () => {
    expect(await refusal([{ name: 'a' }, { name: 'b', at: 0 }])).toMatch(/^unsafe-archive/);
    // The form of modern bombs: each entry is also content of the one before.
    const inner = { name: 'b', content: 'x'.repeat(100) };
    const outer = { name: 'a', content: rawLocalRecord(inner), stored: true };
    expect(await refusal([outer])).toBe('accepted');
    const startOfContent = 30 + outer.name.length;
    expect(await refusal([outer, { ...inner, at: startOfContent }])).toBe('unsafe-archive b');
  });

  it('refuses bytes before, after and instead of an archive', async () => {
    const zip = rawZip([{ name: 'a' }]);
    const hostile = [
      Buffer.concat([utf8('#!/bin/sh\n'), zip]),
      Buffer.concat([zip, utf8('more')]),
      Buffer.concat([zip, rawZip([{ name: 'b' }])]),
      utf8('not a zip'),
      new Uint8Array(),
    ];
    for (const bytes of hostile)
      expect(await refusalOf(readZipSafely(bytes))).toBe('unsafe-archive');
  });

  it('refuses every truncation', async () => {
    const zip = rawZip([{ name: 'a', content: 'hello' }, { name: 'b' }]);
    for (let length = 0; length < zip.length; length += 1) {
      expect(await refusalOf(readZipSafely(zip.subarray(0, length)))).toMatch(/^unsafe-archive/);
    }
  });
});

describe('size limits', () => {
  it('refuses a bomb by its ratio before decompressing it', async () => {
    const bomb = rawZip([{ name: 'a', content: ZEROS(40_000_000) }]);
    expect(await refusalOf(readZipSafely(bomb))).toBe('unsafe-archive a');
  });

  it('stops a bomb that declares an innocent size while it streams', async () => {
    const content = ZEROS(40_000_000);
    const lying = { name: 'a', content, declaredSize: 1000 };
    expect(await refusal([lying])).toBe('unsafe-archive a');
  });

  it('allows any ratio up to 1 MB', async () => {
    expect(await refusal([{ name: 'a', content: ZEROS(1024 * 1024) }])).toBe('accepted');
    expect(await refusal([{ name: 'a', content: ZEROS(1024 * 1024 + 1) }])).toBe(
      'unsafe-archive a',
    );
  });

  it('refuses one large entry and many that are large together', async () => {
    const limits = { ...BUNDLE_ZIP_LIMITS, maxEntryBytes: 100, maxTotalBytes: 250 };
    const entry = (name: string, size: number) => ({ name, content: ZEROS(size), stored: true });
    expect(await refusal([entry('a', 101)], limits)).toBe('too-large a');
    const three = [entry('a', 100), entry('b', 100), entry('c', 50)];
    expect(await refusal(three, limits)).toBe('accepted');
    expect(await refusal([...three, entry('d', 1)], limits)).toBe('too-large');
  });

  it(
    'refuses more than 5,000 entries, and 60,000 just as quickly',
    { timeout: 60_000 },
    async () => {
      const many = (count: number) =>
        rawZip(
          Array.from({ length: count }, (_, index) => ({
            name: `f${String(index)}`,
            stored: true,
          })),
        );
      expect(await refusalOf(readZipSafely(many(5001)))).toBe('too-large');
      const hostile = many(60_000);
      const start = performance.now();
      expect(await refusalOf(readZipSafely(hostile))).toBe('too-large');
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe('assertSafeZip for spreadsheets', () => {
  const workbook: readonly RawEntry[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/', content: '', stored: true, mode: 0o040755 },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' },
    { name: 'xl/media/image 1.png', content: 'x' },
  ];

  it('accepts the names and directories of a workbook, which a bundle may not have', async () => {
    expect(await refusalOf(assertSafeZip(rawZip(workbook), XLSX_ZIP_LIMITS))).toBe('accepted');
    expect(await refusalOf(assertSafeZip(rawZip(workbook)))).toBe('unsafe-archive');
  });

  it.each([
    ['traversal', { name: '../xl/evil.xml' }],
    ['a directory with traversal', { name: '../', content: '', stored: true }],
    ['a directory with content', { name: 'xl/', content: 'x', stored: true, mode: 0o040755 }],
    ['a directory without a slash', { name: 'xl/x', content: '', stored: true, mode: 0o040755 }],
    ['a link', { name: 'xl/link', mode: LINK }],
    ['a bomb', { name: 'xl/bomb.xml', content: ZEROS(2_000_000) }],
  ])('refuses %s all the same', async (_, entry) => {
    const zip = rawZip([...workbook, entry]);
    expect(await refusalOf(assertSafeZip(zip, XLSX_ZIP_LIMITS))).toMatch(/^unsafe-archive/);
  });
});

describe('zipFolder', () => {
  it('stores what would look like a bomb, so that our own reader opens it', async () => {
    const files = new Map([['data/zeros', ZEROS(3_000_000)]]);
    const zip = await zipFolder('top', files, new Date('2026-11-21T10:00:00Z'));
    const read = await readZipSafely(zip);
    expect(read.get('top/data/zeros')?.length).toBe(3_000_000);
  });

  it('refuses at once what no reader would accept', async () => {
    const big = new Map([['data/big', new Uint8Array(BUNDLE_ZIP_LIMITS.maxEntryBytes + 1)]]);
    expect(await refusalOf(zipFolder('top', big, new Date()))).toBe('too-large data/big');
  });
});
