import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serviceByPath, syncServiceOf } from './synced-folder.ts';

const on = (platform: NodeJS.Platform, home: string, environment = {}) => ({
  platform,
  home,
  environment,
});
const windows = on('win32', String.raw`C:\Users\marta`, {
  OneDrive: String.raw`C:\Users\marta\Cloud`,
  OneDriveCommercial: String.raw`D:\Work`,
});
const mac = on('darwin', '/Users/marta');
const linux = on('linux', '/home/marta');

describe('by its path, a folder belongs to', () => {
  test.each([
    ['OneDrive', windows, String.raw`C:\Users\marta\OneDrive\espor`],
    ['OneDrive', windows, String.raw`C:\Users\marta\OneDrive - Casa Levante\Documents\espor`],
    ['OneDrive', windows, String.raw`c:\users\MARTA\cloud\espor`],
    ['OneDrive', windows, String.raw`D:\Work\espor`],
    ['Google Drive', windows, String.raw`G:\My Drive\espor`],
    ['Box', windows, String.raw`C:\Users\marta\Box\espor`],
    ['iCloud', windows, String.raw`C:\Users\marta\iCloudDrive\espor`],
    ['pCloud', windows, String.raw`P:\pCloud Drive\espor`],
    ['iCloud', mac, '/Users/marta/Library/Mobile Documents/com~apple~CloudDocs/espor'],
    ['OneDrive', mac, '/Users/marta/Library/CloudStorage/OneDrive-CasaLevante/espor'],
    ['Google Drive', mac, '/Users/marta/Library/CloudStorage/GoogleDrive-m@example.org/My Drive'],
    ['Dropbox', mac, '/Users/marta/Library/CloudStorage/Dropbox/espor'],
    ['Box', mac, '/Users/marta/Library/CloudStorage/Box-Box/espor'],
    ['Dropbox', linux, '/home/marta/Dropbox (Personal)/espor'],
    ['Nextcloud', linux, '/home/marta/Nextcloud2/espor'],
    ['pCloud', linux, '/home/marta/pCloudDrive/espor'],
    ['MEGA', linux, '/home/marta/MEGA/espor'],
    ['Nextcloud', linux, '/srv/nextcloud/espor'],
  ] as const)('%s: %#', (service, computer, folder) => {
    expect(serviceByPath(folder, computer)).toBe(service);
  });

  test.each([
    [windows, String.raw`C:\Users\marta\AppData\Roaming\ESPoR`],
    [windows, String.raw`C:\Users\marta\Workshop\espor`],
    [windows, String.raw`E:\espor`],
    [mac, '/Users/marta/Library/Application Support/ESPoR'],
    [linux, '/home/marta/.local/share/espor'],
    [linux, '/home/marta/projects/box/espor'],
    [linux, '/home/marta/dropboxes/espor'],
    [on('linux', '/home/dropbox'), '/home/dropbox/.local/share/espor'],
    [on('darwin', '/Users/box'), '/Users/box/Library/Application Support/ESPoR'],
  ] as const)('nobody: %#', (computer, folder) => {
    expect(serviceByPath(folder, computer)).toBeNull();
  });
});

describe('by what lies in it or above, a folder belongs to', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'espor-synced-'));
  });
  afterEach(async () => rm(home, { recursive: true, force: true }));

  async function ask(folder: string, platform: NodeJS.Platform = 'linux') {
    return syncServiceOf(path.join(home, folder), {
      ...on(platform, home),
      namesIn: async (place) => readdir(place).catch(() => []),
    });
  }

  test.each([
    ['Dropbox', '.dropbox'],
    ['Nextcloud', '.nextcloudsync.log'],
    ['Nextcloud', '.sync_1a2b3c4d5e6f.db'],
    ['ownCloud', '.owncloudsync.log'],
    ['Google Drive', '.tmp.driveupload'],
    ['Syncthing', '.stfolder'],
  ])('%s, marked by %s', async (service, marker) => {
    await mkdir(path.join(home, 'shared', 'deep'), { recursive: true });
    expect(await ask('shared/deep/espor')).toBeNull();
    await writeFile(path.join(home, 'shared', marker), '');
    expect(await ask('shared/deep/espor')).toBe(service);
  });

  test('the service to which a link leads', async () => {
    await mkdir(path.join(home, 'Nextcloud'));
    await symlink(path.join(home, 'Nextcloud'), path.join(home, 'mine'), 'junction');
    expect(await ask('mine/espor')).toBe('Nextcloud');
  });

  test('iCloud, when it has taken over the documents of a Mac', async () => {
    expect(await ask('Documents/ESPoR', 'darwin')).toBeNull();
    const cloud = 'Library/Mobile Documents/com~apple~CloudDocs/Documents';
    await mkdir(path.join(home, cloud), { recursive: true });
    expect(await ask('Documents/ESPoR', 'darwin')).toBe('iCloud');
    expect(await ask('Library/Application Support/ESPoR', 'darwin')).toBeNull();
  });

  test('nobody, for what services keep in the home folder itself', async () => {
    await mkdir(path.join(home, '.dropbox'));
    expect(await ask('.local/share/espor')).toBeNull();
  });
});
