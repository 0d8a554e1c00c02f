import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { CONFINED, assertAsWritten, differingPreferences } from './written-preferences.ts';

const contentsWith = (preferences: object | null) =>
  ({ getLastWebPreferences: () => preferences }) as unknown as WebContents;

test('a page as it was written is accepted', () => {
  expect(differingPreferences(CONFINED)).toEqual([]);
  assertAsWritten(contentsWith(CONFINED));
});

test.each([
  ['sandbox', false],
  ['contextIsolation', false],
  ['nodeIntegration', true],
  ['webSecurity', false],
  ['webviewTag', true],
  ['experimentalFeatures', true],
])('a page with another %s is refused by name', (name, value) => {
  expect(() => assertAsWritten(contentsWith({ ...CONFINED, [name]: value }))).toThrow(name);
});

test('a page of which nothing is known is refused', () => {
  expect(() => assertAsWritten(contentsWith(null))).toThrow('sandbox');
});
