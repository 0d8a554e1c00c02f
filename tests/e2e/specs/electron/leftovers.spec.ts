/** What the real program leaves outside its vault: no dictionaries, no memory of a crash, no copied text, no file of the page, no way to the network. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, testCentre } from '../../../harness/start-app.ts';
import { expect, test } from '../../electron-fixtures.ts';

const folders: string[] = [];
test.afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'espor-leftovers-'));
  folders.push(folder);
  return folder;
}

test('fetches no dictionary and keeps no dump of memory, also none that lies there', async ({
  open,
}) => {
  const folder = await newFolder();
  const crashes = join(folder, 'data', 'electron', 'crashes');
  await mkdir(join(crashes, 'completed'), { recursive: true });
  await writeFile(join(crashes, 'completed', 'old.dmp'), 'a name');
  const { electron, page } = await open({ folder, practice: true });
  await page.getByRole('navigation', { name: 'Sections' }).waitFor();
  const field = page.getByRole('button', { name: /Search/u });
  await field.click();
  await page.keyboard.type('mispeled wurds');
  await page.waitForTimeout(500);

  const found = await readdir(join(folder, 'data', 'electron'), { recursive: true });
  // The folder itself is made by Electron with every session; a dictionary in it would have come from the network.
  const fetched = /^Dictionaries[/\\]|\.bdic$|\.dmp$|^crashes[/\\]/u;
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((name) => fetched.test(name))).toEqual([]);
  const state = await electron.evaluate(({ app, crashReporter, session }) => ({
    // Before it is started, Electron has no parameters to give.
    parameters: Object.keys(crashReporter.getParameters()),
    dumps: app.getPath('crashDumps'),
    checked: [session.defaultSession, session.fromPartition('vault')].map((one) =>
      one.isSpellCheckerEnabled(),
    ),
    languages: session.fromPartition('vault').getSpellCheckerLanguages(),
  }));
  expect(state).toEqual({ parameters: [], dumps: crashes, checked: [false, false], languages: [] });
});

test('resolves no name and sends every request nowhere', async ({ open }) => {
  const { electron } = await open();
  const { sessions, switches } = await electron.evaluate(async ({ app, session }) => {
    const names = ['host-resolver-rules', 'disable-background-networking', 'disable-breakpad'];
    const ways: { proxy: string; host: string }[] = [];
    for (const one of [session.defaultSession, session.fromPartition('vault')])
      ways.push({
        proxy: await one.resolveProxy('http://127.0.0.1:80/'),
        host: await one.resolveHost('localhost').then(
          () => 'resolved',
          () => 'refused',
        ),
      });
    return {
      sessions: ways,
      switches: names.map(
        (name) => app.commandLine.getSwitchValue(name) || app.commandLine.hasSwitch(name),
      ),
    };
  });
  expect(sessions).toEqual([
    { proxy: 'PROXY 127.0.0.1:9', host: 'refused' },
    { proxy: 'PROXY 127.0.0.1:9', host: 'refused' },
  ]);
  expect(switches).toEqual(['MAP * ~NOTFOUND', true, true]);
});

test('takes back what was copied here when the vault is locked, and nothing of others', async ({
  open,
}) => {
  const folder = await newFolder();
  const before = await startApp({ folder });
  await before.client.vault.create(testCentre);
  await before.stop();
  const { electron, page, started } = await open({ folder });
  const held = () => electron.evaluate(async ({ clipboard }) => clipboard.readText());
  const unlock = () => started.client.vault.unlock({ passphrase: testCentre.passphrase });
  await unlock();
  const copyHeading = async () => {
    await page.locator('main h1').first().click({ clickCount: 3 });
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(held).not.toBe('');
    // Noted when the system holds it.
    await page.waitForTimeout(300);
  };
  await copyHeading();
  await started.client.vault.lock();
  await expect.poll(held).toBe('');

  await unlock();
  await copyHeading();
  await electron.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));
  await started.client.vault.lock();
  await page.waitForTimeout(300);
  expect(await held()).toBe('a shopping list');
});

test('lets the page write no file by itself', async ({ open }) => {
  const { electron, page } = await open();
  await electron.evaluate(({ session }) => {
    session.fromPartition('vault').on('will-download', (event) => {
      Reflect.set(globalThis, 'refused', event.defaultPrevented);
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['a name']));
    link.download = 'names.txt';
    link.click();
  });
  const refused = () => electron.evaluate(() => Reflect.get(globalThis, 'refused') as unknown);
  await expect.poll(refused).toBe(true);
});
