/** The window shows what a role can do: its sections, pages to read, and a sentence where a link led too far. */
import type { Role } from '../../../../shared/contract/operators.ts';
import { aPerson } from '../../../harness/builders/people.ts';
import { signInAs } from '../../../harness/sign-in-as.ts';
import { testCentre } from '../../../harness/start-app.ts';
import type { StartedApp } from '../../../harness/start-app.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';

const day = '2026-09-07';

/** A group that Bruno leads, with one person in it whose competences are confirmed. */
async function fillAsBruno(
  started: StartedApp,
): Promise<Record<'person' | 'group' | 'meeting', string>> {
  const { client } = started;
  await client.vault.create(testCentre);
  await signInAs(started, 'Bruno T.', ['operator']);
  const { id: personId } = await client.people.create(aPerson({ preferredName: 'Samira A.' }));
  await client.agreements.sign({ personId, signedOn: day, language: 'ar', withInterpreter: false });
  await client.agreements.decide({
    personId,
    kind: 'share-with-job-services',
    granted: true,
    decidedOn: day,
  });
  await client.record.saveCompetence({
    personId,
    entry: {
      id: null,
      ownWords: { text: 'I cook for thirty', language: 'en', translation: '', translatedBy: '' },
      standardTerm: '',
      standardCode: '',
      context: '',
      levelSelf: 'C',
      levelOperator: null,
      evidenceIds: [],
      share: true,
    },
  });
  await client.record.confirm({
    personId,
    section: 'competences',
    confirmedOn: day,
    language: 'ar',
  });
  const group = await client.groups.create({
    name: 'Group 7',
    language: 'it',
    room: '',
    startsOn: day,
    meetingsPerWeek: 1,
    personIds: [personId],
    acceptOverTarget: false,
  });
  const meetingId = group.meetings[0]?.id ?? '';
  await client.meetings.start({ id: meetingId, heldOn: day });
  await client.meetings.saveEntry({
    id: meetingId,
    personId,
    attendance: 'present',
    minutes: 45,
    heldOn: day,
    kept: 'Not for others',
    keptLanguage: 'en',
  });
  return {
    person: `people/${personId}`,
    group: `groups/${group.id}`,
    meeting: `meetings/${meetingId}`,
  };
}

const sections: Readonly<Record<Role, readonly string[]>> = {
  operator: ['Today', 'People', 'Groups', 'Transfers', 'Settings'],
  coordinator: ['Today', 'People', 'Groups', 'Settings'],
  'job-officer': ['Today', 'People', 'Settings'],
  mediator: ['Today', 'Groups', 'Settings'],
  evaluator: ['Today', 'Groups', 'Settings'],
  administrator: ['Today', 'Settings'],
};

test('each role has its sections, and a sentence beyond them', async ({ openInBrowser }) => {
  const { page, started } = await openInBrowser();
  const at = await fillAsBruno(started);
  for (const role of Object.keys(sections) as Role[]) {
    await signInAs(started, 'Marta F.', [role]);
    await expect(page.getByRole('contentinfo')).toContainText('Marta F.');
    const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    await expect(links).toHaveText([...sections[role]]);
    await expectAccessible(page);
  }
  await page.goto(`${page.url().split('#')[0]}#/${at.person}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This belongs to another role.');
  await expectAccessible(page);
});

test('a coordinator reads, and says who leads', async ({ openInBrowser }) => {
  const { page, started } = await openInBrowser();
  const at = await fillAsBruno(started);
  await signInAs(started, 'Marta F.', ['coordinator', 'operator']);
  // For another operator the window is loaded anew.
  await expect(page.getByRole('contentinfo')).toContainText('Marta F.');
  const address = page.url().split('#')[0];
  await page.goto(`${address}#/${at.person}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Samira A.' })).toBeVisible();
  await expect(page.getByText('I cook for thirty')).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`${address}#/${at.meeting}`);
  await expect(page.getByRole('row', { name: /Samira A\./u })).toContainText('Present');
  await expect(page.getByText('Not for others')).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`${address}#/${at.group}`);
  await expect(page.getByText('Led by Bruno T.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the group' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Who leads the group' }).click();
  await expectAccessible(page);
  await page.getByLabel('Leads the group', { exact: true }).selectOption({ label: 'Marta F.' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Change the group' })).toBeVisible();
  await page.goto(`${address}#/${at.person}`);
  await expect(page.getByLabel('Preferred name')).toHaveValue('Samira A.');
});

test('an evaluator sees codes and no names', async ({ openInBrowser }) => {
  const { page, started } = await openInBrowser();
  const at = await fillAsBruno(started);
  await signInAs(started, 'Marta F.', ['evaluator']);
  // For another operator the window is loaded anew.
  await expect(page.getByRole('contentinfo')).toContainText('Marta F.');
  const address = page.url().split('#')[0];
  for (const screen of [at.group, at.meeting]) {
    await page.goto(`${address}#/${screen}`);
    await expect(page.getByRole('row', { name: /CL-0001/u })).toBeVisible();
    await expect(page.getByText('Samira')).toHaveCount(0);
    await expect(page.getByText('Bruno')).toHaveCount(0);
    await expectAccessible(page);
  }
});
