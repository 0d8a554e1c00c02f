import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { findRendererFiles, whenStyled } from './renderer-files.ts';
import type { RendererFiles } from './renderer-files.ts';

describe('renderer files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'espor-files-'));
  let files: RendererFiles;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), 'page');
    writeFileSync(join(folder, 'assets', 'main.js'), 'code');
    writeFileSync(join(folder, 'assets', 'main.js.map'), 'map');
    files = await findRendererFiles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('serves what was built, with its type, the policy and no sniffing', async () => {
    expect(await files.serve('/')).toEqual(await files.serve('/index.html'));
    expect(await files.serve('/assets/main.js')).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });

  it('answers a thousand attempts at other files with 404', async () => {
    const steps = ['..', '%2e%2e', '..%2f', '%5c..', '....', '.', '%00', 'C:', 'assets'];
    const targets = [
      'etc/passwd',
      'package.json',
      'index.html%00',
      'assets',
      'main.js.map',
      '__proto__',
    ];
    let tried = 0;
    for (const first of steps) {
      for (const second of steps) {
        for (const target of targets) {
          for (const start of ['/', '//', '']) {
            tried += 1;
            const file = await files.serve(`${start}${first}/${second}/${target}`);
            expect(file.status).toBe(404);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it('reads a file when it is asked for, and again after a read that failed', async () => {
    const file = join(folder, 'assets', 'late.js');
    writeFileSync(file, 'first');
    const late = await findRendererFiles(folder);
    rmSync(file);
    expect((await late.serve('/assets/late.js')).status).toBe(404);
    writeFileSync(file, 'second');
    expect((await late.serve('/assets/late.js')).body.toString()).toBe('second');
  });

  it('tells when the page has its style sheet', async () => {
    let times = 0;
    const styled = whenStyled(files, () => {
      times += 1;
    });
    expect(await styled.serve('/assets/main.js')).toEqual(await files.serve('/assets/main.js'));
    expect(times).toBe(0);
    await styled.serve('/assets/main.css');
    await new Promise(setImmediate);
    expect(times).toBe(1);
  });

  it('says so when nothing was built', async () => {
    await expect(findRendererFiles(join(folder, 'assets'))).rejects.toThrow('not built');
  });
});
