/** Nothing of the program speaks to a network, reports a crash, updates itself or opens another program's address. */
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const forbidden: Readonly<Record<string, RegExp>> = {
  'a module of the network':
    /from '(?:node:)?(?:net|tls|dgram|dns|dns\/promises|http|https|http2)'/u,
  'a request':
    /\b(?:XMLHttpRequest|sendBeacon|EventSource|RTCPeerConnection)\b|\bnet\.(?:request|fetch)\b/u,
  // The window loads its own screens by a function of that name (renderer/app/routes.tsx).
  'a fetch of an address': /\bfetch\(\s*[`'"]/u,
  'a socket': /new WebSocket\(/u,
  'a report of crashes': /crashReporter/u,
  'an update': /autoUpdater|electron-updater/u,
  'an address for another program': /openExternal/u,
};

const files = readSourceFiles().filter(
  ({ path }) => /^(?:main|renderer|shared)\//u.test(path) && !path.includes('.test.'),
);

describe('no network', () => {
  it('reads the sources', () => expect(files.length).toBeGreaterThan(200));

  it.each(Object.entries(forbidden))('has no %s', (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('would find one', () => {
    const samples = [
      "import { connect } from 'node:net';",
      'new XMLHttpRequest()',
      "await fetch('https://example.org')",
      "new WebSocket('wss://example.org')",
      'crashReporter.start({})',
      'autoUpdater.checkForUpdates()',
      'shell.openExternal(url)',
    ];
    const patterns = Object.values(forbidden);
    expect(samples.map((text) => patterns.some((pattern) => pattern.test(text)))).toEqual(
      samples.map(() => true),
    );
  });
});
