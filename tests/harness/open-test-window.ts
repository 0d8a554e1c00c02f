/** The real built window in a headless Chromium, on a program of its own: for end-to-end tests and pictures. */
import { join } from 'node:path';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { attachChromiumTransport } from '../../main/headless/chromium-transport.ts';
import { CHROMIUM_ORIGIN, servePage } from '../../main/headless/chromium-window.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import type { NodePortsOptions } from '../../main/headless/node-ports.ts';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import type { WindowApp } from '../../main/window/bridge.ts';
import { loadRendererFiles } from '../../main/window/renderer-files.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { withPseudoWords } from './pseudo-files.ts';
import { startApp } from './start-app.ts';
import type { StartedApp } from './start-app.ts';

export interface TestWindowOptions extends NodePortsOptions {
  readonly language?: InterfaceLanguage;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Opens the practice vault first. */
  readonly practice?: boolean;
  readonly folder?: string;
  readonly browser?: Browser;
  /** Shows the made-up, longer words of development in the place of English; the release itself has none. */
  readonly pseudo?: boolean;
  /** Replies by channel in the place of the program's own, for more than a vault can be filled with in a test. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export interface TestWindow {
  readonly page: Page;
  readonly started: StartedApp;
  /** What the page complained about: must be empty. */
  readonly complaints: string[];
  /** Puts ids into an address: `#/people/:first/learning`, `#/groups/:first`, `#/meetings/:next`,
   * `:interview` for the first one, or `:running`, which opens the next one. */
  resolveRoute(route: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTestWindow(options: TestWindowOptions = {}): Promise<TestWindow> {
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
  if (practice) await started.client.vault.openPractice({ language });

  const own = browser ?? (await launchHeadlessChromium());
  const context = await own.newContext({
    viewport,
    locale: language === 'en' ? 'en-GB' : language,
    reducedMotion: 'reduce',
  });
  const files = await loadRendererFiles(join(findProgramFolder(), 'dist', 'renderer'));
  await servePage(context, pseudo ? await withPseudoWords(files) : files);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
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
    resolveRoute: (route) => resolveRoute(started, route),
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

async function resolveRoute({ client }: StartedApp, route: string): Promise<string> {
  const [group] = await client.groups.list();
  const [person] = await client.people.list();
  const [due] = await client.meetings.due();
  if (route.includes('/:running') && due?.status === 'planned')
    await client.meetings.start({ id: due.id, heldOn: due.plannedOn });
  const [interview] =
    group === undefined ? [] : (await client.groups.get({ id: group.id })).meetings;
  return route
    .replace(/^#\/meetings\/:interview/u, `#/meetings/${interview?.id ?? ''}`)
    .replace(/^#\/people\/:first/u, `#/people/${person?.id ?? ''}`)
    .replace(/^#\/groups\/:first/u, `#/groups/${group?.id ?? ''}`)
    .replace(/^#\/meetings\/:(next|running)/u, `#/meetings/${due?.id ?? ''}`);
}
