/** The page of the real program: its origin and policy, and nothing of Node or Electron in reach. */
import { join } from 'node:path';
import { APP_ORIGIN } from '../../../../main/electron/app-protocol.ts';
import { findProgramFolder } from '../../../../main/node/program-folders.ts';
import { CONTENT_SECURITY_POLICY } from '../../../../main/window/content-security-policy.ts';
import { expect, test } from '../../electron-fixtures.ts';

test('runs sandboxed and isolated, as the last preferences of its contents say', async ({
  open,
}) => {
  const { electron, page } = await open();
  const window = await electron.browserWindow(page);
  const { preferences, storagePath } = await window.evaluate(({ webContents }) => {
    // Electron's types leave it out.
    const asked: unknown = Reflect.get(webContents, 'getLastWebPreferences');
    return {
      preferences: (asked as (this: unknown) => Record<string, unknown>).call(webContents),
      storagePath: webContents.session.storagePath,
    };
  });
  // Of what it was given, Electron says back what decides about a sandboxed page.
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    disableDialogs: true,
  });
  // Its session lives in memory.
  expect(storagePath).toBeNull();
});

test('gives the page one thing of ours, and nothing of Node', async ({ open }) => {
  const { electron, page, complaints } = await open();
  const preload = join(findProgramFolder(), 'dist', 'preload', 'preload.cjs');
  // An empty page of the same origin, with the preload and without it.
  const namesOf = (preferences: { preload?: string }) =>
    electron.evaluate(async ({ BrowserWindow }, given) => {
      const empty = new BrowserWindow({
        show: false,
        webPreferences: { partition: 'vault', sandbox: true, ...given },
      });
      await empty.loadURL('app://espor/no-such-page');
      const names: unknown = await empty.webContents.executeJavaScript(
        'Object.getOwnPropertyNames(globalThis)',
      );
      empty.destroy();
      return names as string[];
    }, preferences);
  const usual = await namesOf({});
  const given = await namesOf({ preload });
  expect(usual.length).toBeGreaterThan(500);
  expect(given.filter((name) => !usual.includes(name))).toEqual(['appBridge']);

  const reach = await page.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'appBridge') as { send: unknown };
    return {
      node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname', 'electron'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.entries(bridge).map(([name, value]) => `${name}: ${typeof value}`),
      // A function of the preload's world would lead a caller there.
      isOfThisWorld: Object.getPrototypeOf(bridge.send) === Function.prototype,
      isReplaced: Reflect.set(bridge, 'send', () => 'stolen'),
      isExtended: Reflect.set(bridge, 'more', 1),
    };
  });
  expect(reach).toEqual({
    node: [],
    bridge: ['send: function', 'on: function'],
    isOfThisWorld: true,
    isReplaced: false,
    isExtended: false,
  });
  // Of the two empty pages, which are not there.
  complaints.splice(0);
});

test('comes from app:// under the policy, which stops inline scripts, eval and requests', async ({
  open,
}) => {
  const { electron, page, complaints } = await open();
  expect(new URL(page.url()).origin).toBe(new URL(APP_ORIGIN).origin);
  const window = await electron.browserWindow(page);
  const headers = await window.evaluate(async ({ webContents }) => {
    const answer = await webContents.session.fetch('app://espor/index.html');
    return Object.fromEntries(answer.headers);
  });
  expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  expect(headers['x-content-type-options']).toBe('nosniff');

  const outcome = await page.evaluate(async () => {
    // What the driver itself calls is excepted from the policy; what a timer calls is not.
    await new Promise((settle) => setTimeout(settle, 10));
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violated.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
    const attempt = async (work: () => unknown): Promise<string> => {
      try {
        return `done: ${String(await work())}`;
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const markup = await attempt(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.ran=1">');
    });
    const inline = await attempt(() => {
      const script = document.createElement('script');
      script.append('globalThis.ran = 1');
      document.body.append(script);
    });
    const evaluated = await attempt(() =>
      (Reflect.get(globalThis, 'eval') as (text: string) => unknown)('1 + 1'),
    );
    const fetched = await attempt(() => fetch('http://127.0.0.1:9/'));
    const own = await attempt(() => fetch('app://espor/index.html'));
    const style = await attempt(() => {
      document.body.setAttribute('style', 'color: red');
      return getComputedStyle(document.body).color;
    });
    await new Promise((settle) => setTimeout(settle, 100));
    return {
      ran: 'ran' in globalThis,
      markup,
      inline,
      evaluated,
      fetched,
      own,
      style,
      violated: [...new Set(violated.map((line) => line.split(' ', 1)[0]))].sort(),
    };
  });
  expect(outcome).toMatchObject({
    ran: false,
    markup: 'TypeError',
    // Refused by the policy on trusted types, before the one on scripts is asked.
    evaluated: 'EvalError',
    fetched: 'TypeError',
    own: 'TypeError',
    violated: ['connect-src', 'require-trusted-types-for', 'style-src-attr'],
  });
  expect(outcome.style).not.toBe('done: rgb(255, 0, 0)');
  // Each refusal is said in the console, and nothing else is.
  expect(complaints.length).toBeGreaterThanOrEqual(5);
  const others = complaints
    .splice(0)
    .filter((text) => !/Content Security Policy|'Trusted(?:HTML|Script)'/u.test(text));
  expect(others).toEqual([]);
});
