/** Getting about without a mouse, coming back to where one was, and being told what happened. */
import type { InterfaceLanguage } from '../../../../shared/contract/values.ts';
import { interfaceLanguages } from '../../../../shared/contract/languages.ts';
import { aPerson } from '../../../harness/builders/people.ts';
import type { TestProgram } from '../../../harness/test-window.ts';
import { testCentre } from '../../../harness/start-app.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { navigationPage } from '../../page-models/navigation-page.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

async function enter(started: TestProgram, names: readonly string[]): Promise<void> {
  for (const preferredName of names) await started.client.people.create(aPerson({ preferredName }));
}

test('finds a person by a fragment without accents, opens them and comes back, all by keyboard', async ({
  open,
}) => {
  const { page, started } = await open({ practice: true });
  await enter(started, ['Élise Ndiaye', 'Łukasz K.']);
  const going = navigationPage(page);
  await going.ready();
  await page.keyboard.press('Alt+2');
  await expect(going.heading('People')).toBeFocused();

  await going.search('elise');
  await expect(going.field).toBeFocused();
  await expect(going.options.first()).toContainText('Élise Ndiaye');
  await expect(going.options.first()).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(going.heading('Élise Ndiaye')).toBeFocused();
  await expect(page).toHaveTitle('Person: Details – ESPoR');
  await expect(going.crumbs.locator('[aria-current="page"]')).toHaveText('Élise Ndiaye');

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(going.heading('People')).toBeVisible();
  await expect(page).toHaveTitle('People – ESPoR');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(going.heading('Élise Ndiaye')).toBeVisible();
});

test('offers what fits the place, moves with the arrows, and gives the focus back', async ({
  open,
}) => {
  const { page, resolveRoute } = await open({ practice: true });
  const going = navigationPage(page);
  await going.ready();
  await going.goTo(await resolveRoute('#/groups/:first'));
  await page.getByRole('link', { name: 'Portfolios' }).focus();
  await page.keyboard.press('Control+k');
  await expect(going.options.first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Portfolios' })).toBeFocused();

  await going.search('portfolios of');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Portfolios of a group – ESPoR');
  await expect(going.crumbs.getByRole('link')).toHaveText(['Groups', /Group/u]);

  await going.search('go to');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(going.palette.getByRole('option', { selected: true })).toHaveText(/Settings/u);
  await page.keyboard.press('Enter');
  await expect(going.heading('Settings')).toBeFocused();

  await going.search('colours: dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('qqqq');
  await expect(page.getByText('Nothing fits these words.')).toBeVisible();
  await expectAccessible(page);
});

test('finds one’s place in a long list again', async ({ open }) => {
  const { page, started } = await open();
  await started.client.vault.create(testCentre);
  await enter(
    started,
    Array.from({ length: 60 }, (_, number) => `Person ${number + 1}.`),
  );
  const going = navigationPage(page);
  await going.section('People').click();
  await page.getByRole('link', { name: 'Person 50.' }).click();
  await expect(going.heading('Person 50.')).toBeFocused();
  await expect(going.forward).toBeDisabled();
  await going.back.click();
  await expect(page.getByRole('link', { name: 'Person 50.' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Person 50.' })).toBeInViewport();
  expect(await page.locator('#content').evaluate((main) => main.scrollTop)).toBeGreaterThan(300);
  await expect(going.forward).toBeEnabled();
});

test('stays on the tab that was followed, and tells its name', async ({ open }) => {
  const { page, resolveRoute } = await open({ practice: true });
  const going = navigationPage(page);
  await going.ready();
  await going.goTo(await resolveRoute('#/people/:first'));
  const tab = page.getByRole('link', { name: 'Learning', exact: true });
  await tab.focus();
  await page.keyboard.press('Enter');
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await expect(tab).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Person: Learning' })).toHaveCount(1);
});

test('answers the side buttons of a mouse and skips to the content', async ({ open }) => {
  const { page } = await open({ practice: true });
  const going = navigationPage(page);
  const press = (button: number) =>
    page.evaluate((which) => {
      window.dispatchEvent(new MouseEvent('mouseup', { button: which, cancelable: true }));
    }, button);
  await going.section('Groups').click();
  await expect(going.heading('Groups')).toBeFocused();
  await press(3);
  await expect(page).toHaveTitle('Today – ESPoR');
  await press(4);
  await expect(going.heading('Groups')).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('says clearly that something is not there, and leads back', async ({ open }) => {
  const { page } = await open({ practice: true });
  const going = navigationPage(page);
  await going.ready();
  for (const address of [
    '#/people/0b0f3c1e-6a1d-4c62-9d55-8f5f3f0a7b11',
    '#/groups/0b0f3c1e-6a1d-4c62-9d55-8f5f3f0a7b11',
    '#/meetings/0b0f3c1e-6a1d-4c62-9d55-8f5f3f0a7b11',
    '#/people/nobody',
    '#/nowhere/%E0%A4%A',
  ]) {
    await going.goTo(address);
    await expect(going.heading('There is nothing here')).toBeFocused();
    await expect(page.getByRole('main').getByRole('button', { name: 'Back' })).toBeVisible();
    await expectAccessible(page);
  }
  await going.goTo('#/people/nobody');
  await page.getByRole('link', { name: 'Go to: People' }).click();
  await expect(going.heading('People')).toBeFocused();
});

test('shows the keys on F1 and on a question mark, but not while a text is written', async ({
  open,
}) => {
  const { page } = await open({ practice: true });
  const going = navigationPage(page);
  await going.ready();
  await page.keyboard.press('Alt+n');
  const name = page.getByLabel('Preferred name');
  await name.focus();
  await page.keyboard.type('Who?');
  await expect(name).toHaveValue('Who?');
  await expect(going.help).toBeHidden();
  await page.keyboard.press('F1');
  await expect(going.help).toBeVisible();
  await expect(going.help.getByText('Search people, groups, actions')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Alt+3');
  await expect(going.help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await going.heading('Add a person').focus();
  await page.keyboard.press('?');
  await expect(going.help).toBeVisible();
});

test('shows the palette and the help in Arabic, and goes back to the right', async ({ open }) => {
  const { page } = await open({ language: 'ar', practice: true });
  await navigationPage(page).ready();
  await page.keyboard.press('Alt+2');
  await expect(page).toHaveTitle('الأشخاص – ESPoR');
  // The letter on an Arabic keyboard where K stands on a Latin one.
  await page.evaluate(() =>
    window.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', ctrlKey: true, cancelable: true }),
    ),
  );
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill('سام');
  await expect(palette.getByRole('status')).not.toBeEmpty();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveTitle('الأشخاص – ESPoR');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page).toHaveTitle('اليوم – ESPoR');
});

test('forgets after the lock where one was', async ({ open }) => {
  const { page, started } = await open();
  await vaultPage(page).createVault({
    name: 'Casa Levante',
    operator: 'Marta F.',
    passphrase: testCentre.passphrase,
  });
  await enter(started, ['Samira A.']);
  const going = navigationPage(page);
  await going.search('samira');
  await page.keyboard.press('Enter');
  await expect(going.heading('Samira A.')).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'The vault is locked' })).toBeVisible();
  await expect(page).toHaveTitle('ESPoR');
  expect(new URL(page.url()).hash).toBe('#/');
  await vaultPage(page).unlock(testCentre.passphrase);
  await expect(page).toHaveTitle('Today – ESPoR');
  await expect(going.back).toBeDisabled();
  // The browser itself still has its steps; none of them shows what was open before.
  await page.goBack();
  await expect(page).toHaveTitle('Today – ESPoR');
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 800, height: 600 },
])
  test(`keeps the bar in one line at ${width} in every language`, async ({ open }) => {
    test.slow();
    const { page, started } = await open({ practice: true, viewport: { width, height } });
    for (const language of interfaceLanguages) {
      await started.client.settings.setLanguage({ language });
      await page.reload();
      await page.evaluate(() => document.fonts.ready);
      await page.locator('.search-button').waitFor();
      expect(await measureBar(page), language satisfies InterfaceLanguage).toEqual({
        beyond: 0,
        cut: [],
        touching: [],
        searchWords: width === 1280,
      });
    }
  });

/** What does not fit into the bar: by how much, which texts are cut, which things touch. */
function measureBar(page: Parameters<typeof navigationPage>[0]) {
  return page.evaluate(() => {
    const bar = document.querySelector<HTMLElement>('.top-bar');
    if (bar === null) return null;
    const shown = [...bar.querySelectorAll<HTMLElement>('nav a, .search-button, .tag, .button')];
    const boxes = shown
      .map((one) => one.getBoundingClientRect())
      .sort((one, other) => one.left - other.left);
    return {
      beyond: bar.scrollWidth - bar.clientWidth,
      cut: shown
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > 48)
        .map((one) => one.className),
      touching: boxes
        .filter((box, index) => index > 0 && box.left < (boxes[index - 1]?.right ?? 0) - 0.5)
        .map(({ left }) => left),
      searchWords:
        (bar.querySelector<HTMLElement>('.search-words')?.getBoundingClientRect().width ?? 0) > 0,
    };
  });
}

test('shows the sheets of the settings together: one that came later would move those below it', async ({
  open,
}) => {
  const { page } = await open({ practice: true });
  await navigationPage(page).ready();
  // Looks at every change before it is drawn.
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    new MutationObserver(() => {
      if (document.querySelector('.sheet .loading') === null) return;
      dataset['waited'] = 'yes';
      for (const sheet of document.querySelectorAll('.page > .sheet'))
        if (sheet.checkVisibility({ visibilityProperty: true })) dataset['early'] = 'yes';
    }).observe(document, { childList: true, subtree: true });
  });
  await navigationPage(page).section('Settings').click();
  await expect(page.getByRole('heading', { name: 'Word template' })).toBeVisible();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-waited', 'yes');
  await expect(html).not.toHaveAttribute('data-early');
});

test('shows what a meeting is about with the way into it: later words would move it away from the hand', async ({
  open,
}) => {
  const { page } = await open({ practice: true });
  // What stands in the sheet at the moment it comes, before anything else can be asked for.
  await page.addInitScript(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          const sheet = node instanceof Element ? node.querySelector('article') : null;
          if (sheet !== null) document.documentElement.dataset['first'] ??= sheet.textContent ?? '';
        }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.getByRole('link', { name: 'Open the meeting' }).first().waitFor();
  const first = await page.evaluate(() => document.documentElement.dataset['first']);
  expect(first).toContain('From tasks to competences');
});
