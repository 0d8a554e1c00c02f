/**
 * The built renderer as a fixed map of files, read once at start. Answers come from the map only, so
 * that no request can name a path on the disk.
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
  serve(pathname: string): ServedFile;
}

const MISSING: ServedFile = {
  status: 404,
  headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('Not found'),
};

/**
 * Reads the built renderer. Files of an unknown type (source maps, for one) are left out.
 *
 * @throws when the folder is missing or holds no index.html: the program was not built
 */
export async function loadRendererFiles(folder: string): Promise<RendererFiles> {
  const files = new Map<string, ServedFile>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const type = MIME_TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) return;
      const file = join(entry.parentPath, entry.name);
      const pathname = `/${relative(folder, file).split(sep).join('/')}`;
      const headers = { ...SECURITY_HEADERS, 'content-type': type };
      files.set(pathname, { status: 200, headers, body: await readFile(file) });
    }),
  );
  const index = files.get('/index.html');
  if (index === undefined) throw new Error('the renderer is not built: no index.html');
  files.set('/', index);
  return { serve: (pathname) => files.get(pathname) ?? MISSING };
}
