import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgramFolder } from '../node/program-folders.ts';
import { findPackagedChromium } from './packaged-chromium.ts';

const isPackaged = process.platform === 'linux' && process.arch === 'x64';

describe('the browser that comes through npm', () => {
  it('is beside the packages where it runs, whole, and changes nothing for this process', async () => {
    const before = { ...process.env };
    const start = await findPackagedChromium();
    expect(start !== null).toBe(isPackaged);
    expect({ ...process.env }).toEqual(before);
    const cache = join(findProgramFolder(), 'node_modules', '.cache');
    const { executablePath = '', env = {} } = start ?? {};
    const [libraries = ''] = env['LD_LIBRARY_PATH']?.split(':') ?? [];
    const parts = [
      executablePath,
      join(libraries, 'libnss3.so'),
      join(env['FONTCONFIG_PATH'] ?? '', 'fonts.conf'),
    ];
    expect(parts.every((part) => part.startsWith(cache) && existsSync(part))).toBe(isPackaged);
  });
});
