/** The window goes nowhere, opens nothing, asks the network for nothing and is granted nothing. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../electron-fixtures.ts';

const permissions = [
  'accelerometer',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'persistent-storage',
  'push',
  'screen-wake-lock',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'window-management',
];

test('stays on its page and sends nothing, whatever a script in it tries', async ({ open }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('<title>elsewhere</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The server answers: what does not arrive was stopped on the way.
  await fetch(`${outside}/reachable`);
  expect(asked.splice(0)).toEqual(['/reachable']);

  const { electron, page, complaints } = await open();
  const before = page.url();
  const heading = await page.locator('#root h1').first().textContent();
  const opened = await page.evaluate(async (address) => {
    const popup = globalThis.open(`${address}/popup`);
    const blank = globalThis.open('about:blank');
    const link = document.createElement('a');
    link.href = `${address}/link`;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    const picture = new Image();
    picture.src = `${address}/picture`;
    const frame = document.createElement('iframe');
    frame.src = `${address}/frame`;
    document.body.append(frame, picture);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = `${address}/prefetch`;
    document.head.append(hint);
    navigator.sendBeacon(`${address}/beacon`);
    const socket = (() => {
      try {
        return new WebSocket(`${address.replace('http', 'ws')}/socket`).readyState;
      } catch {
        return 'refused';
      }
    })();
    await new Promise((settle) => setTimeout(settle, 300));
    location.assign(`${address}/assign`);
    await new Promise((settle) => setTimeout(settle, 300));
    location.href = 'file:///etc/hostname';
    await new Promise((settle) => setTimeout(settle, 300));
    return { popup, blank, socket: socket === 'refused' || socket === 0 };
  }, outside);
  expect(opened).toMatchObject({ popup: null, blank: null });
  // Asked of the program: the driver would wait for the navigations that were refused.
  const window = await electron.browserWindow(page);
  const after = await window.evaluate(async ({ webContents }) => ({
    url: webContents.getURL(),
    heading: (await webContents.executeJavaScript(
      'document.querySelector("#root h1").textContent',
    )) as unknown,
  }));
  expect(after).toEqual({ url: before, heading });
  expect(electron.windows()).toHaveLength(1);

  // Neither may the main process, in the page's session or in any other that the program uses.
  const inMain = await electron.evaluate(async ({ session }, address) => {
    const tried: string[] = [];
    for (const one of [session.defaultSession, session.fromPartition('vault')])
      tried.push(await one.fetch(`${address}/main`).then(String, () => 'refused'));
    return tried;
  }, outside);
  expect(inMain).toEqual(['refused', 'refused']);
  expect(asked).toEqual([]);
  complaints.splice(0);
  server.close();
});

test('is granted no permission and no device', async ({ open }) => {
  const { page, complaints } = await open();
  await page.mouse.click(5, 5);
  const answers = await page.evaluate(async () => {
    const name = (error: unknown) => (error instanceof Error ? error.name : 'refused');
    const query = async (permission: string) => {
      const status = await navigator.permissions.query({ name: permission as PermissionName });
      return status.state;
    };
    const media = navigator.mediaDevices;
    return {
      geolocation: await query('geolocation'),
      camera: await query('camera'),
      microphone: await query('microphone'),
      notifications: await Notification.requestPermission(),
      camcorder: await media.getUserMedia({ video: true, audio: true }).then(() => 'given', name),
      screen: await media.getDisplayMedia().then(() => 'given', name),
      place: await new Promise<string>((settle) => {
        navigator.geolocation.getCurrentPosition(
          () => settle('given'),
          ({ code }) => settle(`error ${code}`),
        );
      }),
      clipboard: await navigator.clipboard.readText().then(() => 'given', name),
    };
  });
  // Whatever else this Chromium has a name for.
  const others = await page.evaluate(async (names) => {
    const granted: string[] = [];
    for (const name of names) {
      const asked = navigator.permissions.query({ name: name as PermissionName });
      const state = await asked.then(
        (status) => status.state,
        () => 'unknown',
      );
      if (state === 'granted') granted.push(name);
    }
    return granted;
  }, permissions);
  expect(others).toEqual([]);
  const devices = await page.evaluate(async () => {
    const given: string[] = [];
    for (const kind of ['bluetooth', 'usb', 'hid', 'serial']) {
      const devicesOf = Reflect.get(navigator, kind) as
        | Record<string, (options: object) => Promise<unknown>>
        | undefined;
      const ask = kind === 'serial' ? 'requestPort' : 'requestDevice';
      const options = kind === 'bluetooth' ? { acceptAllDevices: true } : { filters: [] };
      const found = await Promise.resolve(devicesOf?.[ask]?.call(devicesOf, options)).catch(
        () => undefined,
      );
      // A list without anything in it is what a refusal looks like for some.
      if (Array.isArray(found) ? found.length > 0 : found !== undefined) given.push(kind);
    }
    return given;
  });
  expect(devices).toEqual([]);
  expect(answers).toMatchObject({
    geolocation: 'denied',
    camera: 'denied',
    microphone: 'denied',
    notifications: 'denied',
    place: 'error 1',
    clipboard: 'NotAllowedError',
  });
  expect(answers.camcorder).not.toBe('given');
  expect(answers.screen).not.toBe('given');
  complaints.splice(0);
});
