/** What the command line may and may not bring, and the switches that keep Chromium off the network. */
import type { CommandLine } from 'electron';

const FORBIDDEN = /^--(?:inspect|remote-debugging|js-flags|load-extension|disable-web-security)/u;

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
export function findForbiddenArgument(argv: readonly string[]): string | null {
  return argv.find((argument) => FORBIDDEN.test(argument)) ?? null;
}

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
