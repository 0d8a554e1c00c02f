/** The built window with other words: English made longer on its way to the page. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { pseudoWords } from '../../renderer/i18n/pseudo.ts';
import type { RendererFiles } from '../../main/window/renderer-files.ts';

/** As the build writes it: the module of the words, then the file that holds them. */
const englishFile = /words\/en\.ts[^/]*\.\/([\w-]+\.js)/u;

/** Gives the same files, with that of the English words turned into the pseudo-language. */
export async function withPseudoWords(files: RendererFiles): Promise<RendererFiles> {
  const index = (await files.serve('/index.html')).body.toString('utf8');
  const scripts = [...index.matchAll(/assets\/[\w-]+\.js/gu)].map(([path]) =>
    files.serve(`/${path}`),
  );
  const code = (await Promise.all(scripts)).map(({ body }) => body.toString('utf8')).join('\n');
  const [, name] = englishFile.exec(code) ?? [];
  if (name === undefined) throw new Error('the file of English words was not found in the build');
  const changed = `/assets/${name}`;
  const source = pathToFileURL(join(findProgramFolder(), 'dist', 'renderer', changed)).href;
  const [[exported, words] = []] = Object.entries((await import(source)) as object);
  const body = Buffer.from(`export const ${exported} = ${JSON.stringify(pseudoWords(words))}`);
  return {
    serve: async (path) => {
      const file = await files.serve(path);
      return path === changed ? { ...file, body } : file;
    },
  };
}
