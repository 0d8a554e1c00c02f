import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireInstanceLock } from './instance-lock.ts';

describe('instance lock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'espor-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const hold = (pid: number) => writeFileSync(join(folder, 'program.lock'), String(pid));

  it('refuses a folder in which another program works', () => {
    hold(process.ppid);
    expect(acquireInstanceLock(folder)).toBeNull();
  });

  it('takes over from a program that has ended, and can be given free', () => {
    hold(2 ** 30);
    const release = acquireInstanceLock(folder);
    expect(release).not.toBeNull();
    release?.();
    expect(acquireInstanceLock(folder)).not.toBeNull();
  });

  it('takes over a lock from before the computer was started, whoever has its number now', () => {
    hold(process.ppid);
    utimesSync(join(folder, 'program.lock'), 1, 1);
    expect(acquireInstanceLock(folder)).not.toBeNull();
  });
});
