/** What the window says when the program behind it fails, made to fail on purpose. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { testCentre } from '../../../harness/start-app.ts';
import { navigationPage } from '../../page-models/navigation-page.ts';
import { peoplePage } from '../../page-models/people-page.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

test('keeps an error until it is dismissed, wherever one goes, and lets good news go', async ({
  openInBrowser: open,
}) => {
  const { page, started } = await open({ practice: true });
  const going = navigationPage(page);
  await going.ready();
  const dispatch = started.app.dispatch.bind(started.app);
  started.app.dispatch = (request) =>
    JSON.stringify(request).includes('settings.setTheme')
      ? Promise.resolve({
          ok: false,
          error: { code: 'storage', reason: 'disk-full', message: 'disk-full' },
        })
      : dispatch(request);
  await going.search('colours: dark');
  await page.keyboard.press('Enter');
  const failure = going.messages.getByText('The disk is full.', { exact: false });
  await expect(failure).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Alt+n');
  await page.getByLabel('Preferred name').fill('Yonas T.');
  await page.getByRole('combobox', { name: 'Languages' }).fill('Arabic');
  await page.getByRole('option', { name: 'Arabic', exact: true }).click();
  await peoplePage(page).literacy('In their first language').click();
  await peoplePage(page).literacy('In the language of this country').click();
  await page.getByRole('button', { name: 'Add the person' }).click();
  const goodNews = going.messages.getByText(/code PC-/u);
  await expect(goodNews).toBeVisible();
  await expect(failure).toBeVisible();

  // Nothing lies under the messages: they have a row of their own.
  const boxes = await page.evaluate(() =>
    ['main', '.toasts', '.status-bar'].map((name) => {
      const { top, bottom } =
        document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    }),
  );
  expect(boxes[0]?.bottom).toBeLessThanOrEqual(boxes[1]?.top ?? 0);
  expect(boxes[1]?.bottom).toBeLessThanOrEqual(boxes[2]?.top ?? 0);

  await goodNews.hover();
  await page.waitForTimeout(6500);
  await expect(goodNews).toBeVisible();
  await going.heading('Yonas T.').hover();
  await expect(goodNews).toBeHidden({ timeout: 12_000 });
  await expect(failure).toBeVisible();

  const section = going.section('Groups');
  await section.focus();
  await page.keyboard.press('F6');
  await expect(going.messages.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(section).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expect(failure).toBeHidden();
  await expect(section).toBeFocused();
});

test('says that it takes long, stops, and says so when the pages cannot be made', async ({
  openInBrowser: open,
}) => {
  let finish: (fail: Error) => void = () => undefined;
  const { page, resolveRoute } = await open({
    practice: true,
    pdfPrinter: {
      print: () =>
        new Promise((_, reject) => {
          finish = reject;
        }),
      dispose: () => Promise.resolve(),
    },
  });
  const address = await resolveRoute('#/people/:first/portfolio');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('The pages were not made.')).toBeVisible();
  await expectAccessible(page);
  finish(new Error('let go'));

  await page.getByRole('button', { name: 'Make the pages' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  finish(new Error('no browser'));
  await expect(page.getByRole('alert')).toContainText('The pages could not be made.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read it as text' }).click();
  await expect(page.getByRole('region', { name: 'Text of the portfolio' })).toContainText(
    'Skills portfolio',
  );
});

test('says so and offers another try when the file behind the lock cannot be read', async ({
  openInBrowser,
}) => {
  const { page, started, complaints } = await openInBrowser();
  await started.client.vault.create(testCentre);
  await started.client.vault.lock();
  const missing = /\/open-vault-[^/]*\.js$/u;
  await page.context().route(missing, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await vaultPage(page).unlock(testCentre.passphrase);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expectAccessible(page);
  await page.context().unroute(missing);
  await again.click();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  expect(complaints.splice(0).length).toBeGreaterThan(0);
});
