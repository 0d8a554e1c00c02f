import { describe, expect, it } from 'vitest';
import { findForbiddenArgument, silenceNetwork } from './command-line.ts';

describe('command line', () => {
  it.each([
    '--inspect',
    '--inspect-brk=0',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect-port=0',
    '-remote-debugging-port=0',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--proxy-server=127.0.0.1:8080',
    '--enable-logging',
    '--log-net-log=/tmp/net.json',
    '--user-data-dir=/tmp/elsewhere',
    '--disable-web-security',
    '--ignore-certificate-errors',
    '--single-process',
  ])('refuses %s', (argument) => {
    expect(findForbiddenArgument(['espor', argument])).toBe(argument);
  });

  it('lets folders be named', () => {
    expect(findForbiddenArgument(['espor', '--data-folder=/tmp/inspect'])).toBeNull();
    // Nor is a path taken for a switch.
    expect(
      findForbiddenArgument(['/proxy-tools/espor', '--output-folder', '/debug/out']),
    ).toBeNull();
  });

  it('lets nobody but root go without a sandbox', () => {
    expect(findForbiddenArgument(['espor', '--no-sandbox'], false)).toBe('--no-sandbox');
    expect(findForbiddenArgument(['espor', '--no-sandbox'], true)).toBeNull();
  });

  it('lets no name be resolved and no background traffic begin', () => {
    const set = new Map<string, string | undefined>();
    const commandLine = {
      appendSwitch: (name: string, value?: string) => void set.set(name, value),
    };
    silenceNetwork(commandLine, null);
    expect(set.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings'])
      expect(set.has(name)).toBe(true);
    silenceNetwork(commandLine, 'localhost');
    expect(set.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost');
  });
});
