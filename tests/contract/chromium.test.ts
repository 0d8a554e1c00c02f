/** The Chromium window's transport in a headless Chromium, with the page served by interception. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attachChromiumTransport } from '../../main/headless/chromium-transport.ts';
import { CHROMIUM_ORIGIN, servePage } from '../../main/headless/chromium-window.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import { CONTENT_SECURITY_POLICY } from '../../main/window/content-security-policy.ts';
import { findRendererFiles } from '../../main/window/renderer-files.ts';
import type { WireReply } from '../../shared/wire.ts';
import { createFakeApp } from './fake-app.ts';
import { pageTransport } from './page-transport.ts';
import { describeTransport } from './transport-suite.ts';

async function openPage() {
  const folder = await mkdtemp(join(tmpdir(), 'espor-page-'));
  const inline = '<script>window.inlineRan = true</script>';
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Test</title>${inline}`);
  const files = await findRendererFiles(folder);
  await rm(folder, { recursive: true });
  const browser = await launchHeadlessChromium();
  const context = await browser.newContext();
  await servePage(context, files);
  const page = await context.newPage();
  await attachChromiumTransport(createFakeApp(), page, CHROMIUM_ORIGIN);
  const response = await page.goto(`${CHROMIUM_ORIGIN}/index.html`);
  return { browser, page, response };
}

describeTransport('Chromium window', async () => {
  const { browser, page } = await openPage();
  return {
    ...pageTransport(page),
    async sendAsStranger(request) {
      // A frame inside our own page: the binding is there, the bridge is not.
      await page.evaluate(() => document.body.append(document.createElement('iframe')));
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('no frame');
      const reply = await frame.evaluate(async (text) => {
        const globals = globalThis as unknown as {
          appBridge: unknown;
          __appDispatch(text: string): Promise<string>;
        };
        return {
          hasBridge: globals.appBridge !== undefined,
          json: await globals.__appDispatch(text),
        };
      }, JSON.stringify(request));
      if (reply.hasBridge) throw new Error('the frame has a bridge');
      return JSON.parse(reply.json) as WireReply;
    },
    close: () => browser.close(),
  };
});

it('serves the page under the policy and nothing else', { timeout: 30_000 }, async () => {
  const { browser, page, response } = await openPage();
  try {
    expect(response?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(await page.evaluate(() => 'inlineRan' in globalThis)).toBe(false);
    expect((await page.goto(`${CHROMIUM_ORIGIN}/../package.json`))?.status()).toBe(404);
    await expect(page.goto('https://example.org/')).rejects.toThrow();
    expect(new URL(page.url()).origin).toBe(CHROMIUM_ORIGIN);
  } finally {
    await browser.close();
  }
});
