import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, PRESSABLE_STYLE_HASH } from './content-security-policy.ts';

/** The text of the style as the installed react-aria writes it. */
function injectedStyle(): string {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('react-aria/package.json'));
  const source = readFileSync(join(folder, 'dist/private/interactions/usePress.mjs'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '(?<name>[^']+)'/u.exec(source)?.groups?.['name'];
  const style = /style\.textContent = `(?<text>[^`]+)`\.trim\(\)/u.exec(source)?.groups?.['text'];
  if (attribute === undefined || style === undefined) throw new Error('usePress has changed: look');
  return style.replace(/\$\{[^}]+\}/u, attribute).trim();
}

it('allows exactly the style that the installed react-aria injects', () => {
  const hash = createHash('sha256').update(injectedStyle()).digest('base64');
  expect(PRESSABLE_STYLE_HASH).toBe(`sha256-${hash}`);
  expect(CONTENT_SECURITY_POLICY).toContain(`style-src 'self' '${PRESSABLE_STYLE_HASH}';`);
});

it('allows no inline code, no evaluation and no address of the network', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/u);
});
