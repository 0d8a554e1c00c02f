/** A day is typed and read as the window's language writes it, and can be taken away again. */
import { interfaceLanguages } from '../../../../shared/contract/languages.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { dateField } from '../../page-models/date-field.ts';
import { statusBar } from '../../page-models/status-bar.ts';

/** What an empty field says in each language: the names of its parts in their order, and what stands in them. */
const languages = {
  it: { parts: ['giorno', 'mese', 'anno'], empty: 'gg/mm/aaaa' },
  en: { parts: ['day', 'month', 'year'], empty: 'dd/mm/yyyy' },
  fr: { parts: ['jour', 'mois', 'année'], empty: 'jj/mm/aaaa' },
  es: { parts: ['día', 'mes', 'año'], empty: 'dd/mm/aaaa' },
  de: { parts: ['Tag', 'Monat', 'Jahr'], empty: 'tt.mm.jjjj' },
  ar: { parts: ['يوم', 'شهر', 'سنة'], empty: 'يوم/شهر/سنة' },
} as const;

test('asks for a day in the words and the order of each language', async ({ open }) => {
  test.slow();
  const { page, started } = await open({ practice: true });
  for (const language of interfaceLanguages) {
    await test.step(language, async () => {
      await started.client.settings.setLanguage({ language });
      await page.evaluate(() => {
        location.hash = '#/people/new';
      });
      await page.reload();
      const parts = page.getByRole('spinbutton');
      await parts.first().waitFor();
      const names = await parts.evaluateAll((all) =>
        all.slice(0, 3).map((one) => one.getAttribute('aria-label') ?? ''),
      );
      expect(names).toEqual(languages[language].parts.map((part) => expect.stringContaining(part)));
      const shown = await page.locator('.date-segments').first().innerText();
      expect(shown.replaceAll(/[\s\u200E\u200F\u2066-\u2069]/gu, '')).toBe(
        languages[language].empty,
      );
    });
  }
});

test('takes a day by keyboard alone, and gives it back', async ({ open }) => {
  const { page, started, resolveRoute } = await open({ practice: true });
  const [person] = await started.client.people.list();
  const stored = async () =>
    (await started.client.people.get({ id: person?.id ?? '' })).mayWorkFrom;
  const address = await resolveRoute('#/people/:first/details');
  await page.evaluate((hash) => (location.hash = hash), address);
  const day = dateField(page, 'May work from');

  await test.step('typed straight through; a year of two digits is of this century', async () => {
    await day.type('25112026');
    await day.expectShown('25/11/2026');
    await day.type('240227');
    await day.expectShown('24/02/2027');
    await expect.poll(stored).toBe('2027-02-24');
  });

  await test.step('a part taken away and left empty comes back', async () => {
    await day.parts.first().focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    // The first stroke had made 2 of 24, which is a day; the second left none, also when that day has been stored.
    await expect.poll(stored).toBe('2027-02-02');
    await expect(statusBar(page).saved()).toBeVisible();
    await expect(day.parts.first()).toHaveText('dd');
    await page.getByLabel('A word about the time').focus();
    await day.expectShown('02/02/2027');
  });

  await test.step('stepped with the arrows, picked from the month', async () => {
    await day.parts.first().focus();
    await page.keyboard.press('ArrowUp');
    await day.expectShown('03/02/2027');
    await day.calendar().press('Enter');
    await expect(page.getByRole('grid')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await day.expectShown('10/02/2027');
  });

  await test.step('cleared with one button, which leaves the keyboard in the field', async () => {
    await day.clear().press('Enter');
    await day.expectShown('dd/mm/yyyy');
    await expect(day.parts.first()).toBeFocused();
    await expect.poll(stored).toBeNull();
  });
});

test('says in words that a day is too late', async ({ open }) => {
  const { page } = await open({ practice: true, language: 'de' });
  await page.evaluate(() => (location.hash = '#/people/new'));
  const arrived = dateField(page, 'Angekommen am');
  await arrived.type('25112099');
  await arrived.expectShown('25.11.2099');
  await expect(page.locator('.date-field .field-error').first()).toContainText('spätestens');
});
