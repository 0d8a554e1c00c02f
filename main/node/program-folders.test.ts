import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  defaultDataFolder,
  defaultOutputFolder,
  findProgramFolder,
  readArgument,
} from './program-folders.ts';

describe('program folders', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('finds the folder of package.json', () => {
    expect(existsSync(join(findProgramFolder(), 'package.json'))).toBe(true);
  });

  it.runIf(process.platform === 'linux')('follows the customs of the desktop', () => {
    const config = mkdtempSync(join(tmpdir(), 'espor-config-'));
    vi.stubEnv('XDG_DATA_HOME', '/data');
    vi.stubEnv('XDG_CONFIG_HOME', config);
    expect(defaultDataFolder()).toBe('/data/espor');
    expect(defaultOutputFolder()).toBe(join(homedir(), 'Documents', 'ESPoR'));
    writeFileSync(join(config, 'user-dirs.dirs'), '# x\nXDG_DOCUMENTS_DIR="$HOME/Documenti"\n');
    expect(defaultOutputFolder()).toBe(join(homedir(), 'Documenti', 'ESPoR'));
    rmSync(config, { recursive: true });
  });

  it('reads an argument in either form', () => {
    expect(readArgument(['node', '--data-folder=/a'], 'data-folder')).toBe('/a');
    expect(readArgument(['--data-folder', '/b'], 'data-folder')).toBe('/b');
    expect(readArgument(['--data-folder-x=/a'], 'data-folder')).toBeNull();
  });
});
