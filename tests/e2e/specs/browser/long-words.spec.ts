/** Nothing is cut where names are as long as they may be, or before the vault is open: small windows and twofold zoom too. */
import { testCentre } from '../../../harness/start-app.ts';
import type { StartedApp } from '../../../harness/start-app.ts';
import { expect, test } from '../../fixtures.ts';
import { layoutFaultsAt } from '../../layout-faults.ts';
import { routes, showRoute } from '../../routes.ts';

/** The longest that the contract takes: with spaces, in one piece, and from right to left. */
const longest = (words: string, length: number) => words.repeat(length).slice(0, length).trim();
const longNames = [
  longest('Maria del Carmen Fernanda ', 120),
  longest('Wolfeschlegelsteinhausenbergerdorff', 120),
  longest('عبد الرحمن بن محمد ', 120),
  longest('عبدالرحمنمحمد', 120),
];

async function fillWithLongNames({ client }: StartedApp): Promise<void> {
  await client.vault.create({
    ...testCentre,
    centreName: longest('Zentrum für Aufnahme und Begleitung ', 120),
    operatorName: longest('Aleksandra-Magdalena', 120),
  });
  const people = [];
  for (const preferredName of [...longNames, ...longNames, 'A.', 'B.'])
    people.push(
      await client.people.create({
        preferredName,
        languages: ['ar', 'fr', 'en', 'prs', 'ti', 'uk', 'so', 'bn'],
        literacyFirstLanguage: 'some',
        literacyHostLanguage: 'some',
        arrivedOn: '2026-03-02',
        mayWorkFrom: null,
        availability: [],
        availabilityNote: longest('no break', 200),
      }),
    );
  await client.groups.create({
    name: longest('Gruppebezeichnung', 80),
    language: 'it',
    room: longest('Saal', 80),
    startsOn: '2026-11-25',
    meetingsPerWeek: 1,
    personIds: people.slice(0, 8).map(({ id }) => id),
    acceptOverTarget: false,
  });
}

test('every screen can be read when every name is as long as it may be', async ({
  openInBrowser: open,
}) => {
  test.slow();
  const { page, started, resolveRoute } = await open();
  await fillWithLongNames(started);
  await page.reload();
  const faults: string[] = [];
  for (const route of routes) {
    await showRoute(page, await resolveRoute(route));
    const found = await layoutFaultsAt(page);
    faults.push(...found.map((fault) => `${route} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('the screens before the vault is open can be read, in German and in longer words', async ({
  openInBrowser: open,
}) => {
  for (const options of [{ language: 'de' }, { pseudo: true }] as const) {
    const { page, started } = await open(options);
    const faults: string[] = [];
    const look = async (screen: string) => {
      await expect(page.locator('h1').first()).toBeVisible();
      const found = await layoutFaultsAt(page);
      faults.push(...found.map((fault) => `${screen} ${fault}`));
    };
    await look('first run');
    await started.client.vault.create(testCentre);
    await started.client.vault.lock();
    await page.reload();
    await look('lock');
    expect(faults).toEqual([]);
  }
});
