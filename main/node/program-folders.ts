/** Where the program's own files and the operator's data are, by the customs of each system. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Gives the folder that holds package.json above this module, from the sources as from a bundle. */
export function findProgramFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the program folder has no package.json');
    folder = above;
  }
  return folder;
}

/** Gives the folder for vaults and settings; both windows use the same one. */
export function defaultDataFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') {
    return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'ESPoR');
  }
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'ESPoR');
  return join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'espor');
}

/** Gives the folder for documents: `ESPoR` in the operator's documents, whatever that folder is called. */
export function defaultOutputFolder(): string {
  return join(documentsFolder(homedir()), 'ESPoR');
}

function documentsFolder(home: string): string {
  const usual = join(home, 'Documents');
  if (process.platform === 'win32' || process.platform === 'darwin') return usual;
  const config = process.env['XDG_CONFIG_HOME'] || join(home, '.config');
  try {
    const text = readFileSync(join(config, 'user-dirs.dirs'), 'utf8');
    const line = /^XDG_DOCUMENTS_DIR="(?<path>(?:\$HOME)?\/[^"]*)"/mu.exec(text);
    const named = line?.groups?.['path'];
    return named === undefined ? usual : named.replace('$HOME', home);
  } catch {
    return usual;
  }
}

/** Gives the value of `--name=value` or `--name value`, or null. */
export function readArgument(argv: readonly string[], name: string): string | null {
  const flag = `--${name}`;
  const index = argv.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = argv[index];
  if (word === undefined) return null;
  return word === flag ? (argv[index + 1] ?? null) : word.slice(flag.length + 1);
}
