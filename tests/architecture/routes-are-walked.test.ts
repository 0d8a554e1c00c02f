/** A screen that is not walked by axe, by keyboard and in the longest words fails here, before anybody meets it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');

/** The addresses that `routes.tsx` tells apart, with `:id` for anything: read from its `switch`. */
function addressesOf(code: string): string[] {
  const pick = /function pick\([\s\S]*?\n\}/u.exec(code)?.[0] ?? '';
  const cases = pick.split(/\n\s*(?=case |default:)/u).slice(1);
  return cases.flatMap((text) => {
    const section = /^case (?:'([\w-]+)'|undefined)/u.exec(text)?.[1];
    const screens = text.match(/<(?!NotFound)[A-Z]\w+/gu)?.length ?? 0;
    if (text.startsWith('default:')) return ['#/:id'];
    if (section === undefined) return ['#/'];
    const own = `#/${section}`;
    const found = [
      ...(/\bid === undefined/u.test(text) && !/id === undefined \? <NotFound/u.test(text)
        ? [own]
        : []),
      ...[...text.matchAll(/\bid === '([\w-]+)'/gu)].map(([, id]) => `${own}/${id}`),
      ...[...text.matchAll(/\bpart === '([\w-]+)'/gu)].map(([, part]) => `${own}/:id/${part}`),
      ...(/Id=\{id\}/u.test(text) ? [`${own}/:id`] : []),
    ];
    const addresses = found.length === 0 ? [own] : found;
    // A screen that is chosen in another way than these must be taught to this test.
    if (addresses.length !== screens)
      throw new Error(`${own}: ${screens} screens but ${addresses.length} addresses: ${text}`);
    return addresses;
  });
}

/** The parts of a person's screen, from the table in its file. */
function partsOf(code: string): string[] {
  const table = /const parts = \{([\s\S]*?)\} as const/u.exec(code)?.[1] ?? '';
  return [...table.matchAll(/^\s+'?([\w-]+)'?:/gmu)].map(([, part]) => part ?? '');
}

const wanted = addressesOf(read('renderer/app/routes.tsx')).flatMap((address) =>
  address === '#/people/:id'
    ? partsOf(read('renderer/app/person-screen.tsx')).map((part) => `${address}/${part}`)
    : [address],
);

/** The list that the walks take, read as text: Playwright's own files are not for this runner. */
function walked(): string[] {
  const code = read('tests/e2e/routes.ts');
  const parts = /const personParts = \[([\s\S]*?)\]/u.exec(code)?.[1] ?? '';
  const listed = /export const routes[\s\S]*?\];/u.exec(code)?.[0] ?? '';
  return [
    ...[...listed.matchAll(/'(#\/[^']*)'/gu)].map(([, address]) => address ?? ''),
    ...[...parts.matchAll(/'([\w-]+)'/gu)].map(([, part]) => `#/people/:first/${part}`),
  ].map((address) => address.replace('#/nowhere', '#/:id').replaceAll(/:(?!id)\w+/gu, ':id'));
}

const specs = {
  'an axe test': ['tests/e2e/specs/screens.spec.ts', 'expectAccessible(page)'],
  'a keyboard test': ['tests/e2e/specs/keyboard.spec.ts', 'walkByKeyboard(page)'],
  'a test in the longest words': ['tests/e2e/specs/long-words.spec.ts', 'layoutFaults(page)'],
} as const;

describe('every address of the window', () => {
  it('is read from the code', () => {
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted).toContain('#/people/:id/agreements');
    expect(wanted).toContain('#/groups/:id/portfolios');
  });

  it('is in the list that the walks take', () => {
    expect(wanted.filter((address) => !walked().includes(address))).toEqual([]);
  });

  it.each(Object.entries(specs))('has %s', (_, [path, check]) => {
    const spec = read(path);
    expect(spec).toContain('of routes)');
    expect(spec).toContain(check);
    expect(spec).not.toMatch(/routes\.(filter|slice)/u);
  });

  it('would miss a new one', () => {
    const planted = `function pick([section, id]) {
  switch (section) {
    case 'letters':
      if (id === undefined) return <LettersPage />;
      return <LetterPage letterId={id} />;
    default:
      return <NotFound />;
  }
}`;
    expect(addressesOf(planted)).toEqual(['#/letters', '#/letters/:id', '#/:id']);
    expect(walked()).not.toContain('#/letters');
  });
});
