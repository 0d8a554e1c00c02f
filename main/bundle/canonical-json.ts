// Canonical JSON (RFC 8785) for the JSON files of a bundle: one value has exactly one byte form.
// The parser accepts nothing but that form, so what was signed is what every reader understands.
import { BundleError } from './bundle-errors.ts';
import { assertShallowJson, JSON_LIMITS } from './json-limits.ts';

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

// Names that would reach an object's prototype when a careless reader copies properties.
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Gives the canonical text of a JSON value: keys sorted by UTF-16 code units, no white space.
 *
 * @throws BundleError `content-invalid` for anything the strict parser would refuse: numbers that
 *   are not finite, lone surrogates, forbidden keys, `undefined`, or a value beyond the limits.
 */
export function canonicalJson(value: JsonValue): string {
  return writeValue(value, 1);
}

/**
 * Gives the value of canonical JSON bytes (UTF-8, no byte order mark, at most 50 MB).
 *
 * Duplicate keys, other white space, other number or escape forms are all refused by one test: the
 * value written again must give the same text.
 *
 * @throws BundleError `too-large` or `content-invalid`, naming `file`.
 */
export function parseCanonicalJson(bytes: Uint8Array, file?: string): JsonValue {
  if (bytes.length > JSON_LIMITS.maxBytes) throw new BundleError('too-large', file);
  try {
    const text = decodeUtf8(bytes);
    // Before JSON.parse: a hostile text of brackets alone would take gigabytes once parsed.
    assertShallowJson(text);
    const value = JSON.parse(text) as JsonValue;
    if (canonicalJson(value) !== text) throw new BundleError('content-invalid');
    return value;
  } catch {
    throw new BundleError('content-invalid', file);
  }
}

/**
 * Gives the text of UTF-8 bytes and changes nothing: a byte order mark stays visible to the caller.
 *
 * @throws TypeError for bytes that are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function writeValue(value: JsonValue, depth: number): string {
  if (depth > JSON_LIMITS.maxDepth) throw new BundleError('content-invalid');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return writeString(value);
  if (Array.isArray(value)) return writeArray(value as readonly JsonValue[], depth);
  if (isPlainObject(value)) return writeObject(value as Record<string, JsonValue>, depth);
  throw new BundleError('content-invalid');
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new BundleError('content-invalid');
  // RFC 8785 takes ECMAScript's number form; JSON.stringify already writes -0 as 0.
  return JSON.stringify(value);
}

function writeString(value: string): string {
  // UTF-16 length first: it is never more than the UTF-8 length and costs nothing.
  const tooLong =
    value.length > JSON_LIMITS.maxStringBytes ||
    Buffer.byteLength(value, 'utf8') > JSON_LIMITS.maxStringBytes;
  if (tooLong || LONE_SURROGATE.test(value)) throw new BundleError('content-invalid');
  return JSON.stringify(value);
}

function writeArray(items: readonly JsonValue[], depth: number): string {
  if (items.length > JSON_LIMITS.maxItems) throw new BundleError('content-invalid');
  // Array.from also visits the holes of a sparse array, which then fail as `undefined`.
  return `[${Array.from(items, (item) => writeValue(item, depth + 1)).join(',')}]`;
}

function writeObject(members: Readonly<Record<string, JsonValue>>, depth: number): string {
  // The default sort order of JavaScript is by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  const keys = Object.keys(members).sort();
  if (keys.length > JSON_LIMITS.maxItems) throw new BundleError('content-invalid');
  const parts = keys.map((key) => {
    if (FORBIDDEN_KEYS.has(key)) throw new BundleError('content-invalid');
    return `${writeString(key)}:${writeValue(members[key] as JsonValue, depth + 1)}`;
  });
  return `{${parts.join(',')}}`;
}

// Dates, maps and class instances have no canonical form; writing them as {} would lose data silently.
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
