/** Memory stays where it is while an operator goes from screen to screen all day. */
import type { ElectronTestWindow } from '../../../harness/open-electron-window.ts';
import { slopeOf } from '../../../harness/slope.ts';
import { expect, test } from '../../electron-fixtures.ts';

const routes = [
  '#/',
  '#/people',
  '#/people/:first/details',
  '#/people/:first/experience',
  '#/people/:first/portfolio',
  '#/groups',
  '#/groups/:first',
  '#/meetings/:next',
  '#/transfer',
  '#/settings',
];
const changes = 200;
/** Chunks are loaded and caches filled in the first changes: they are not counted. */
const settled = 60;
/**
 * Bytes of live heap and DOM nodes that one change may leave. A screen that is kept whole costs hundreds
 * of nodes and 100 kB; a thousand changes within these bounds cost 10 MB.
 */
const most = { pageBytes: 10_000, mainBytes: 10_000, nodes: 3, listeners: 1 } as const;

type Figure = keyof typeof most;

/** Goes through the screens and gives by how much each figure grows per change. */
async function walk(
  { electron, page, resolveRoute }: ElectronTestWindow,
  count: number,
  skip: number,
): Promise<Record<Figure, number>> {
  const session = await electron.context().newCDPSession(page);
  await session.send('Performance.enable');
  const addresses: string[] = [];
  for (const route of routes) addresses.push(await resolveRoute(route));

  const measure = async (): Promise<Record<Figure, number>> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const mainBytes = await electron.evaluate(() => {
      const { setFlagsFromString } = process.getBuiltinModule('node:v8');
      setFlagsFromString('--expose-gc');
      const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
      collect();
      collect();
      return process.memoryUsage().heapUsed;
    });
    return {
      pageBytes: metric('JSHeapUsedSize'),
      mainBytes,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  };

  const samples: { at: number; figures: Record<Figure, number> }[] = [];
  for (let change = 1; change <= count; change += 1) {
    // Chromium refuses more than some 200 changes of address in ten seconds; nobody is that fast by hand.
    await page.waitForTimeout(80);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      addresses[change % addresses.length] ?? '',
    );
    await page.locator('main h1').first().waitFor();
    await page
      .locator('main [role="status"]', { hasText: '…' })
      .first()
      .waitFor({ state: 'detached' });
    // Each time at the same screen: screens differ in size.
    if (change % addresses.length === 0 && change > skip)
      samples.push({ at: change, figures: await measure() });
  }
  await session.detach();
  const growth = (figure: Figure) =>
    slopeOf(samples.map(({ at, figures }) => ({ at, value: figures[figure] })));
  return {
    pageBytes: growth('pageBytes'),
    mainBytes: growth('mainBytes'),
    nodes: growth('nodes'),
    listeners: growth('listeners'),
  };
}

test('stays flat over 200 screens, in the page and in the main process', async ({ open }) => {
  test.slow();
  const window = await open({ practice: true });
  const growth = await walk(window, changes, settled);
  for (const figure of Object.keys(most) as Figure[])
    expect.soft(growth[figure], `${figure} per screen`).toBeLessThan(most[figure]);

  // The measuring itself is tried: a page and a program that forget to let go must be seen.
  await window.page.evaluate(() => {
    const kept: unknown[] = [];
    addEventListener('hashchange', () => {
      kept.push(
        document.querySelector('main'),
        Array.from({ length: 2_000 }, () => ({})),
      );
      addEventListener('resize', () => kept.length);
    });
  });
  await window.electron.evaluate(({ ipcMain }) => {
    const kept: unknown[] = [];
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    const handle = (handlers as Map<string, (...given: unknown[]) => unknown>).get('app:dispatch');
    ipcMain.removeHandler('app:dispatch');
    ipcMain.handle('app:dispatch', (...given) => {
      kept.push(Array.from({ length: 2_000 }, () => ({})));
      return handle?.(...given);
    });
  });
  const leaking = await walk(window, 60, 10);
  for (const figure of Object.keys(most) as Figure[])
    expect.soft(leaking[figure], `${figure} per screen, leaking`).toBeGreaterThan(most[figure]);
  test
    .info()
    .annotations.push({ type: 'growth', description: JSON.stringify({ growth, leaking }) });
});
