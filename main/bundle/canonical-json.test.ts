// Behaviour of canonical JSON: RFC 8785 examples, and what the strict parser refuses.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, parseCanonicalJson } from './canonical-json.ts';
import type { JsonValue } from './canonical-json.ts';
import { reasonOf, utf8 } from './testing/sample-bundle.ts';

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const jsonValue = fc
  .jsonValue({ maxDepth: 5, noUnicodeString: false })
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
  .map((value) => value as JsonValue);

const refusal = (text: string | Uint8Array): string =>
  reasonOf(() => parseCanonicalJson(typeof text === 'string' ? utf8(text) : text));

describe('canonicalJson', () => {
  it('sorts keys as RFC 8785 section 3.2.3 shows', () => {
    const value = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.values(JSON.parse(canonicalJson(value)) as Record<string, string>);
    // JSON.parse puts integer-like keys first, and "1" comes second in the canonical text.
    expect(order.slice(1)).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true);
  });

  it('writes numbers and strings as RFC 8785 section 3.2.2 shows', () => {
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0];
    expect(canonicalJson(numbers)).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), jsonValue), (members) => {
        fc.pre(!FORBIDDEN.some((key) => Object.hasOwn(members, key)));
        const reversed = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(members));
      }),
    );
  });

  it('is undone by the strict parser, byte for byte', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = canonicalJson(value);
        const parsed = parseCanonicalJson(utf8(text));
        expect(parsed).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(parsed)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a number that is not finite', Number.NaN],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['undefined', { a: undefined }],
    ['a hole in a list', Array(2)],
    ['a lone surrogate', 'a\ud800b'],
    ['a forbidden key', JSON.parse('{"__proto__":1}')],
    ['a string above 100 kB', 'é'.repeat(50_001)],
    ['a list above 100,000 items', Array(100_001).fill(0)],
  ])('refuses %s', (_, value) => {
    expect(reasonOf(() => canonicalJson(value as JsonValue))).toBe('content-invalid');
  });
});

describe('parseCanonicalJson', () => {
  it.each([
    ['duplicate keys', '{"a":1,"a":1}'],
    ['unsorted keys', '{"b":1,"a":1}'],
    ['white space', '{"a": 1}'],
    ['a line end', '{"a":1}\n'],
    ['another number form', '[1.0]'],
    ['a number that loses digits', '[12345678901234567890]'],
    ['negative zero', '[-0]'],
    ['a needless escape', '["\\u0041"]'],
    ['an escaped lone surrogate', '["\\ud800"]'],
    ['a byte order mark', '\ufeff{}'],
    ['two values', '{}{}'],
    ['nothing', ''],
    ['an unfinished string', '["a\\'],
    ...FORBIDDEN.map((key) => [`the key ${key}`, `{"${key}":1}`] as const),
    ['the key __proto__ in disguise', '{"\\u005f_proto__":1}'],
    ['depth above 32', '['.repeat(33) + ']'.repeat(33)],
    ['a list above 100,000 items', `[${'0,'.repeat(100_000)}0]`],
    ['a string above 100 kB', `"${'a'.repeat(100_001)}"`],
  ] satisfies readonly (readonly [string, string])[])('refuses %s', (_, text) => {
    expect(refusal(text)).toBe('content-invalid');
  });

  it.each([
    ['a stray continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
  ])('refuses UTF-8 with %s', (_, bytes) => {
    expect(refusal(Uint8Array.from(bytes))).toBe('content-invalid');
  });

  it('accepts values right at the limits', () => {
    expect(refusal('['.repeat(32) + ']'.repeat(32))).toBe('accepted');
    expect(refusal(`[${'0,'.repeat(99_999)}0]`)).toBe('accepted');
    expect(refusal(`"${'a'.repeat(100_000)}"`)).toBe('accepted');
    expect(refusal(`["\\"${'['.repeat(40)}","\\\\",[]]`)).toBe('accepted');
  });

  it('refuses 50 MB of brackets quickly, before parsing them', { timeout: 60_000 }, () => {
    const hostile = new Uint8Array(50_000_000).fill('['.charCodeAt(0));
    const start = performance.now();
    expect(refusal(hostile)).toBe('content-invalid');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('refuses more than 50 MB by size alone', () => {
    expect(refusal(new Uint8Array(50_000_001))).toBe('too-large');
  });

  it('never accepts a second spelling of the same value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as JsonValue;
        if (refusal(text) === 'accepted') expect(text).toBe(canonicalJson(value));
      }),
      { numRuns: 500 },
    );
  });
});
