/** The real built window in a headless Chromium, on a program of its own: for end-to-end tests and pictures. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { attachChromiumTransport } from '../../main/headless/chromium-transport.ts';
import { CHROMIUM_ORIGIN, servePage } from '../../main/headless/chromium-window.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import type { NodePortsOptions } from '../../main/headless/node-ports.ts';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import type { WindowApp } from '../../main/window/bridge.ts';
import { findRendererFiles } from '../../main/window/renderer-files.ts';
import { putPracticeVault } from './practice-template.ts';
import { withPseudoWords } from './pseudo-files.ts';
import { startApp } from './start-app.ts';
import type { StartedApp } from './start-app.ts';
import { listenForComplaints, resolveRoute } from './test-window.ts';
import type { TestWindow, TestWindowOptions } from './test-window.ts';

export interface ChromiumTestWindowOptions extends TestWindowOptions, NodePortsOptions {
  readonly browser?: Browser;
  /** Shows the made-up, longer words of development in the place of English; the release itself has none. */
  readonly pseudo?: boolean;
  /** Replies by channel in the place of the program's own, for more than a vault can be filled with in a test. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export interface ChromiumTestWindow extends TestWindow {
  readonly started: StartedApp;
}

export async function openTestWindow(
  options: ChromiumTestWindowOptions = {},
): Promise<ChromiumTestWindow> {
  const {
    language = 'en',
    viewport = { width: 1280, height: 720 },
    practice = false,
    pseudo = false,
    answers = {},
    browser,
    ...ports
  } = options;
  const started = await startApp(ports);
  await started.client.settings.setLanguage({ language });
  if (practice) {
    // One made at a moment of the test's own clock is not to be had ready.
    if (ports.clock === undefined) await putPracticeVault(started.folder, language);
    await started.client.vault.openPractice({ language });
  }

  const own = browser ?? (await launchHeadlessChromium());
  const context = await own.newContext({
    viewport,
    locale: language === 'en' ? 'en-GB' : language,
    reducedMotion: 'reduce',
  });
  const files = await findRendererFiles(join(findProgramFolder(), 'dist', 'renderer'));
  await servePage(context, pseudo ? await withPseudoWords(files) : files);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  listenForComplaints(page, complaints);
  const detach = await attachChromiumTransport(
    withAnswers(started.app, answers),
    page,
    CHROMIUM_ORIGIN,
  );
  await page.goto(`${CHROMIUM_ORIGIN}/index.html`);

  return {
    page,
    started,
    complaints,
    resolveRoute: (route) => resolveRoute(started.client, route),
    async close() {
      detach();
      await context.close();
      if (browser === undefined) await own.close();
      await started.stop();
    },
  };
}

function withAnswers(app: WindowApp, answers: Readonly<Record<string, unknown>>): WindowApp {
  return {
    ...app,
    dispatch: (request) => {
      const { channel } = request as { readonly channel: string };
      return Object.hasOwn(answers, channel)
        ? Promise.resolve({ ok: true, value: answers[channel] })
        : app.dispatch(request);
    },
  };
}
