import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileLogger } from './file-logger.ts';

describe('file logger', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'espor-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const now = () => new Date('2026-03-02T09:00:00Z');

  it('writes one line per event', () => {
    createFileLogger({ folder, now }).error('vault.open', { code: 26 });
    expect(readFileSync(join(folder, 'espor.log'), 'utf8')).toBe(
      '{"at":"2026-03-02T09:00:00.000Z","level":"error","event":"vault.open","code":26}\n',
    );
  });

  it('keeps three files and never grows beyond its limit', () => {
    const logger = createFileLogger({ folder, now, maxBytes: 200 });
    for (let index = 0; index < 40; index += 1) logger.info('step', { index });
    const names = readdirSync(folder).toSorted();
    expect(names).toEqual(['espor.1.log', 'espor.2.log', 'espor.log']);
    for (const name of names) expect(readFileSync(join(folder, name)).length).toBeLessThan(201);
    expect(readFileSync(join(folder, 'espor.log'), 'utf8')).toContain('"index":39');
  });

  it('loses the line and not the caller when the folder cannot be made', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => createFileLogger({ folder: join(file, 'logs'), now }).info('start')).not.toThrow();
  });
});
