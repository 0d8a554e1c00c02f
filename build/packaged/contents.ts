/** What lies in the package: all that the program needs, and nothing of tests or of a borrowed runtime. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NEEDED = [
  '/package.json',
  '/dist/main/index.electron.js',
  '/dist/main/index.service.js',
  '/dist/preload/preload.cjs',
  '/dist/renderer/index.html',
];
const UNWANTED =
  /^\/(?:tests|build|shared|renderer|main|docs)\/|\/headless\/|index\.headless|\.map$|^\/node_modules\/(?:electron|playwright|vite|node-linux|pdfjs)/u;

interface Folder {
  readonly files?: Readonly<Record<string, Folder>>;
}

/** Gives one line for each thing that is missing or should not be there. */
export async function wrongContents(folder: string, borrowedAddon: string): Promise<string[]> {
  const archive = await readFile(join(folder, 'resources', 'app.asar'));
  // The list of an asar archive is JSON, with its length before it.
  const list = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
  const paths = pathsIn(JSON.parse(list) as Folder, '');
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const borrowed = digest(await readFile(borrowedAddon));
  const outside = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const wrong: string[] = [];
  let addons = 0;
  for (const name of outside.filter((path) => path.endsWith('.node'))) {
    addons += 1;
    if (digest(await readFile(join(folder, name))) === borrowed)
      wrong.push(`${name} is the addon of the tests`);
  }
  if (addons < 2) wrong.push(`${addons} native addons: those of the vault are missing`);
  return [
    ...wrong,
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths.filter((path) => UNWANTED.test(path)).map((path) => `${path} should not be there`),
  ];
}

function pathsIn({ files = {} }: Folder, above: string): string[] {
  return Object.entries(files).flatMap(([name, inner]) =>
    inner.files === undefined ? [`${above}/${name}`] : pathsIn(inner, `${above}/${name}`),
  );
}
