/**
 * The built renderer as a fixed list of files, made at start; each is read when it is asked for: to read
 * them all would hold back the first screen, to keep them would double what the page keeps. Answers come from the list only, so that no request can name a path on
 * the disk.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { SECURITY_HEADERS } from './content-security-policy.ts';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** An answer as both `protocol.handle` and `route.fulfill` can give it. */
export interface ServedFile {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

export interface RendererFiles {
  /** Gives the file at this URL path (`/` is index.html), or a 404. Query and fragment are not part of it. */
  serve(pathname: string): Promise<ServedFile>;
}

const MISSING: ServedFile = {
  status: 404,
  headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('Not found'),
};

/**
 * Finds the built renderer. Files of an unknown type (source maps, for one) are left out.
 *
 * @throws when the folder is missing or holds no index.html: the program was not built
 */
export async function findRendererFiles(folder: string): Promise<RendererFiles> {
  const files = new Map<string, () => Promise<ServedFile>>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = MIME_TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, reading(file, type));
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error('the renderer is not built: no index.html');
  files.set('/', index);
  return { serve: async (pathname) => (await files.get(pathname)?.()) ?? MISSING };
}

function reading(file: string, type: string): () => Promise<ServedFile> {
  const headers = { ...SECURITY_HEADERS, 'content-type': type };
  return () =>
    readFile(file).then(
      (body): ServedFile => ({ status: 200, headers, body }),
      () => MISSING,
    );
}

/**
 * Gives the same files, and calls `then` when the page has been given its style sheet, the last that it waits for:
 * from there on it reads its scripts, and whoever serves it has time for other work.
 */
export function whenStyled(files: RendererFiles, then: () => void): RendererFiles {
  return {
    async serve(pathname) {
      const file = await files.serve(pathname);
      if (pathname.endsWith('.css')) setImmediate(then);
      return file;
    },
  };
}
