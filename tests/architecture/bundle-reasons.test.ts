/** Every reason for which a bundle or a card is refused has a sentence of its own, in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'resources/locales';

/** The reasons as their type names them: a new one without words fails here. */
const source = readFileSync('main/bundle/bundle-errors.ts', 'utf8');
const named = /type BundleErrorReason =([^;]+);/u.exec(source)?.[1] ?? '';
const reasons = [...named.matchAll(/'([a-z-]+)'/gu)].map(([, reason = '']) => reason);

/** Given by the window or by the services around the reader. */
const others = ['bundle-too-large', 'not-a-card', 'card-altered', 'receiver-key', 'expiry-past'];

it.each(readdirSync(folder))('tells refused bundles apart in %s', (language) => {
  const errors = JSON.parse(readFileSync(join(folder, language, 'errors.json'), 'utf8')) as Record<
    string,
    { title: string; next: string } | undefined
  >;
  expect(reasons.length).toBeGreaterThan(7);
  const titles = [...reasons, ...others].map((reason) => errors[reason]?.title ?? '');
  expect(titles).not.toContain('');
  expect(new Set(titles).size).toBe(titles.length);
});
