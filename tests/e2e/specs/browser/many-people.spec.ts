/** Ten thousand people: the lists draw a few at a time, say how many there are, and are found through. */
import type { PersonSummary } from '../../../../shared/contract/people.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';

const count = 10_000;

const crowd: readonly PersonSummary[] = Array.from({ length: count }, (_, index) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  code: `CL-${String(index + 1).padStart(5, '0')}`,
  preferredName: `Person ${index + 1}`,
  languages: ['ar', 'fr'],
  arrivedOn: '2026-03-02',
  agreement: 'signed',
  group: null,
  imported: false,
}));
const answers = { 'people.list': crowd };

test('the list of ten thousand people is drawn in parts and scrolled to its end', async ({
  openInBrowser: open,
}) => {
  const { page } = await open({ practice: true, answers });
  await page.evaluate(() => (location.hash = '#/people'));
  const table = page.getByRole('table', { name: 'People' });
  const rows = table.locator('tbody tr[aria-rowindex]');
  await expect(rows.first()).toContainText('Person 1');

  await test.step('a screen reader hears of all, the page holds a few', async () => {
    await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
    expect(await rows.count()).toBeLessThan(150);
    await expectAccessible(page);
  });

  await test.step('the last one is where the list ends', async () => {
    for (let turn = 0; turn < 5; turn += 1)
      await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    const last = rows.filter({ hasText: 'CL-10000' });
    await expect(last).toBeInViewport();
    await expect(last).toHaveAttribute('aria-rowindex', String(count + 1));
    expect(await rows.count()).toBeLessThan(150);
  });

  await test.step('the row that holds the focus stays while the list is scrolled away', async () => {
    const link = page.getByRole('link', { name: 'Person 10000' });
    await link.focus();
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await expect(rows.filter({ hasText: 'CL-00001' })).toBeInViewport();
    await expect(link).toBeFocused();
  });

  await test.step('Tab goes on beyond what was drawn at first', async () => {
    await page.getByRole('link', { name: 'Person 1', exact: true }).focus();
    // A held key repeats no faster than the screen is drawn; neither does this one.
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('Tab');
      await page.evaluate(() => new Promise<void>((go) => requestAnimationFrame(() => go())));
    }
    await expect(page.getByRole('link', { name: 'Person 121', exact: true })).toBeFocused();
  });

  await test.step('one of them is found', async () => {
    await page.locator('main').getByRole('searchbox').fill('person 9876');
    await expect(rows).toHaveCount(1);
    await expect(page.getByText('1 person', { exact: false }).first()).toBeVisible();
  });
});

test('people are chosen for a group among ten thousand', async ({ openInBrowser: open }) => {
  const { page } = await open({ practice: true, answers });
  await page.evaluate(() => (location.hash = '#/groups/new'));
  const boxes = page.getByRole('checkbox', { name: /Person/u });
  await expect(boxes.first()).toBeVisible();
  expect(await boxes.count()).toBeLessThan(120);
  const find = page.getByRole('searchbox', { name: 'Find a person' });
  for (const number of [7, 4321, 9999]) {
    await find.fill(`pérson ${number}`);
    await page
      .getByRole('checkbox', { name: new RegExp(`Person ${number}\\b`, 'u') })
      .press('Space');
  }
  await expect(page.getByText('Chosen: Person 7, Person 4321 and Person 9999')).toBeVisible();
  await expectAccessible(page);
  await find.fill('nobody of that name');
  await expect(page.getByText('Nobody matches.', { exact: false })).toBeVisible();
  await expect(page.getByText('3 people chosen')).toBeVisible();
});
