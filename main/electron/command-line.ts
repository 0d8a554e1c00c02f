/** What the command line may and may not bring, and the switches that keep Chromium off the network. */
import type { CommandLine } from 'electron';

/** By the beginning of their names. They open the program to a debugger, a network, a log of what it does, or weaken it. */
const FORBIDDEN = [
  'inspect',
  'debug',
  'remote-debugging',
  'remote-allow-origins',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation',
  'disable-seccomp',
  'disable-setuid',
  'disable-namespace',
  'disable-gpu-sandbox',
  'allow-',
  'ignore-certificate',
  'host-rules',
  'host-resolver-rules',
  'proxy-',
  'user-data-dir',
  'disk-cache-dir',
  'crash-dumps-dir',
  'enable-crash',
  'enable-logging',
  'log-',
  'net-log',
  'trace-',
  'enable-blink-features',
  'single-process',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
] as const;

/** Only a container runs as root, where Chromium has no sandbox to give up. */
const UNCONFINED = 'no-sandbox';

const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['disk-cache-size', '0'],
  [
    'disable-features',
    'SpareRendererForSitePerProcess,MediaRouter,OptimizationHints,AutofillServerCommunication',
  ],
];

/** Gives the first argument that would open the program to a debugger or weaken it, or null. */
export function findForbiddenArgument(
  argv: readonly string[],
  isRoot = process.getuid?.() === 0,
): string | null {
  const names = isRoot ? FORBIDDEN : [...FORBIDDEN, UNCONFINED];
  const isForbidden = (argument: string): boolean =>
    // Chromium takes one dash for two, and on Windows a slash.
    names.some((name) => withoutMark(argument).startsWith(name));
  return argv.find(isForbidden) ?? null;
}

const MARK = process.platform === 'win32' ? /^(?:--?|\/)/u : /^--?/u;

/** Gives the name of a switch; what is none begins with a mark that no name has. */
const withoutMark = (argument: string): string =>
  MARK.test(argument) ? argument.replace(MARK, '').toLowerCase() : '=';

/**
 * Switches background traffic off and lets no name be resolved; to be called before Electron is ready.
 * Only a development build names a host that is excepted.
 */
export function silenceNetwork(
  commandLine: Pick<CommandLine, 'appendSwitch'>,
  exceptedHost: string | null,
): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
  const exception = exceptedHost === null ? '' : `, EXCLUDE ${exceptedHost}`;
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
}

/**
 * Lets the pages tidy up sooner; to be called before Electron is ready. It saves 12 MB on old laptops, and changes
 * of the screen take no longer (`npm run bench:start`).
 */
export function saveMemory(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('js-flags', '--max-semi-space-size=2 --heap-growing-percent=10');
}
