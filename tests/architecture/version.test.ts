import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appVersion } from '../../shared/app-version.ts';

it('calls itself by the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(appVersion).toBe(version);
});
