/** A screen that is not walked by axe, by keyboard and in the longest words fails here, before anybody meets it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personParts } from '../../renderer/app/person-parts.ts';
import { partOf, screenNames, screenOf, toRoute } from '../../renderer/app/route-parts.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const someId = '00000000-0000-4000-8000-000000000000';

/** The list that the walks take, read as text: Playwright's own files are not for this runner. */
function walked(code: string): string[] {
  const listed = /export const routes[\s\S]*?\];/u.exec(code)?.[0] ?? '';
  const parts = /personParts\.map/u.test(listed) ? personParts : [];
  return [
    ...[...listed.matchAll(/'(#\/[^']*)'/gu)].map(([, address]) => address ?? ''),
    ...parts.map((part) => `#/people/:first/${part}`),
  ];
}

const routes = walked(read('tests/e2e/routes.ts')).map((address) =>
  toRoute(address.replace('#', '').replaceAll(/:\w+/gu, someId)),
);

const spec = read('tests/e2e/specs/browser/every-screen.spec.ts');
const checks = {
  axe: 'await findFaults(page',
  'the Tab key': 'await walkByKeyboard(page)',
  'the longest words': 'await layoutFaultsAt(page',
};

describe('every screen of the window', () => {
  it.each(screenNames)('%s is in the list that the walks take', (name) => {
    expect(routes.map(screenOf)).toContain(name);
  });

  it.each(personParts)('so is the part of a person: %s', (part) => {
    const ofPeople = routes.filter((route) => screenOf(route) === 'person');
    expect(ofPeople.map(partOf)).toContain(part);
  });

  it.each(Object.entries(checks))('is tried with %s', (_, check) => {
    expect(spec).toContain('of routes)');
    expect(spec).toContain(check);
    expect(spec).not.toMatch(/routes\.(filter|slice)/u);
  });

  it('would be missed when it left the list', () => {
    const without = walked(read('tests/e2e/routes.ts').replace("'#/transfer',", ''));
    expect(without).not.toContain('#/transfer');
    expect(without.length).toBeGreaterThan(20);
  });
});
