// Whether a folder is copied to other computers by a cloud service while it is used. Such a service copies a database
// and its log at different moments and puts old files back: it destroys an open vault, and carries it out of the centre.
import { readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { SyncService } from '../../shared/contract/sync-service.ts';

/** What the detector asks the computer; stands in for another one in tests. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gives the names in a folder; none where it cannot be read. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
}

/** Names that only such a service gives to its folder, wherever that lies. */
const FOLDER_NAMES: readonly (readonly [SyncService, RegExp])[] = [
  ['OneDrive', /^onedrive(?:$| -|-)/iu],
  ['Dropbox', /^dropbox(?:$| \(.*\)$|-)/iu],
  ['Google Drive', /^(?:google ?drive(?:$|-)|googledrivefs$)/iu],
  ['iCloud', /^(?:icloud ?drive$|icloudphotos$|com~apple~clouddocs$)/iu],
  ['Nextcloud', /^nextcloud(?:$|-|\d)/iu],
  ['ownCloud', /^owncloud(?:$|-|\d)/iu],
  ['pCloud', /^pcloud(?:$| ?drive$| ?sync$)/iu],
  ['Box', /^(?:box sync|box-box)$/iu],
  ['MEGA', /^megasync(?:$| )/iu],
  ['Proton Drive', /^proton ?drive(?:$|-)/iu],
  ['Tresorit', /^tresorit(?:$|s$| drive$)/iu],
  ['kDrive', /^kdrive(?:$|\d)/iu],
  ['Seafile', /^seafile$/iu],
  ['Yandex Disk', /^yandex[. ]?disk(?:$|[- ])/iu],
];

/** Words of their own that are such a folder only directly below the home folder or a drive. */
const TOP_NAMES: readonly (readonly [SyncService, RegExp])[] = [
  ['Box', /^box$/iu],
  ['MEGA', /^mega$/iu],
  ['Google Drive', /^(?:my drive|shared drives)$/iu],
];

/** What the services leave in the folders that they copy. */
const MARKERS: readonly (readonly [SyncService, RegExp])[] = [
  ['Dropbox', /^\.dropbox(?:\.cache)?$/u],
  ['Nextcloud', /^\.nextcloudsync\.log$/u],
  ['ownCloud', /^\.owncloudsync\.log$/u],
  ['Nextcloud', /^\.(?:_)?sync_[0-9a-f]+\.db$/u],
  ['Google Drive', /^\.tmp\.drive(?:download|upload)$/u],
  ['OneDrive', /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/u],
  ['Syncthing', /^\.stfolder$/u],
  ['MEGA', /^\.megaignore$/u],
  ['Box', /^\.box(?:sync)?$/u],
  ['pCloud', /^\.pcloud$/u],
];

const ENVIRONMENT: readonly (readonly [SyncService, string])[] = [
  ['OneDrive', 'OneDrive'],
  ['OneDrive', 'OneDriveCommercial'],
  ['OneDrive', 'OneDriveConsumer'],
];

/** Gives the service that copies a folder, which need not exist yet, or null when none is known to. */
export async function syncServiceOf(
  folder: string,
  surroundings: Surroundings = thisComputer(),
): Promise<SyncService | null> {
  const given = path.resolve(folder);
  const real = await realPlaceOf(given);
  const home = await realPlaceOf(surroundings.home);
  // A link may lead into such a folder, and a home folder may itself be one.
  for (const [one, around] of [
    [given, surroundings],
    [real, { ...surroundings, home }],
  ] as const) {
    const found = serviceByPath(one, around) ?? (await serviceByMarker(one, around));
    if (found !== null) return found;
  }
  return null;
}

/** The part that asks no disk: names of folders and what the system's variables say. */
export function serviceByPath(
  folder: string,
  { platform, home, environment }: Omit<Surroundings, 'namesIn'>,
): SyncService | null {
  const system = platform === 'win32' ? path.win32 : path.posix;
  for (const [service, name] of ENVIRONMENT) {
    const root = environment[name];
    if (root !== undefined && root !== '' && isInside(system, folder, root)) return service;
  }
  const inHome = isInside(system, folder, home);
  // Above the home folder only names of people and of the system are expected.
  const base = inHome ? home : system.parse(folder).root;
  const parts = system
    .relative(base, folder)
    .split(system.sep)
    .filter((part) => part !== '');
  if (platform === 'darwin' && parts[0] === 'Library' && parts[1] === 'Mobile Documents') {
    return 'iCloud';
  }
  for (const [index, part] of parts.entries()) {
    const names = index === 0 ? [...FOLDER_NAMES, ...TOP_NAMES] : FOLDER_NAMES;
    const found = names.find(([, pattern]) => pattern.test(part));
    if (found !== undefined) return found[0];
  }
  return null;
}

async function serviceByMarker(
  folder: string,
  { platform, home, namesIn }: Surroundings,
): Promise<SyncService | null> {
  const system = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'darwin' && (await isInSyncedDocuments(folder, home, namesIn))) return 'iCloud';
  for (let at = folder; ; at = system.dirname(at)) {
    // Dropbox, MEGA and others keep their settings in the home folder itself under such names.
    const names = at === home ? [] : await namesIn(at);
    const found = MARKERS.find(([, pattern]) => names.some((name) => pattern.test(name)));
    if (found !== undefined) return found[0];
    if (at === system.dirname(at)) return null;
  }
}

/** macOS keeps Desktop and Documents in iCloud under their usual paths, when that is switched on. */
async function isInSyncedDocuments(
  folder: string,
  home: string,
  namesIn: Surroundings['namesIn'],
): Promise<boolean> {
  const part = ['Desktop', 'Documents'].find((name) =>
    isInside(path.posix, folder, path.posix.join(home, name)),
  );
  // Asked only then: macOS may ask the operator before a program looks there.
  if (part === undefined) return false;
  const cloud = path.posix.join(home, 'Library/Mobile Documents/com~apple~CloudDocs');
  return (await namesIn(cloud)).includes(part);
}

function isInside(system: path.PlatformPath, folder: string, root: string): boolean {
  const way = system.relative(root, folder);
  return way === '' || (!way.startsWith('..') && !system.isAbsolute(way));
}

/** Where a folder really lies, though its last parts may not be there yet. */
async function realPlaceOf(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const above = path.dirname(folder);
    return above === folder ? folder : path.join(await realPlaceOf(above), path.basename(folder));
  }
}

function thisComputer(): Surroundings {
  return {
    platform: process.platform,
    home: homedir(),
    environment: process.env,
    namesIn: async (folder) => readdir(folder).catch(() => []),
  };
}
