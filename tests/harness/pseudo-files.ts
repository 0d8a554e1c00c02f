/** The built window with other words: English made longer on its way to the page. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { pseudoWords } from '../../renderer/i18n/pseudo.ts';
import type { RendererFiles, ServedFile } from '../../main/window/renderer-files.ts';

/** As the build writes it: the path of the words, then the file that holds them. */
const englishFile = /resources\/locales\/en\/[\w-]+\.json[^/]*\.\/([\w-]+\.js)/gu;

/** Gives the same files, with every file of English words turned into the pseudo-language. */
export async function withPseudoWords(files: RendererFiles): Promise<RendererFiles> {
  const index = files.serve('/index.html').body.toString('utf8');
  const scripts = [...index.matchAll(/assets\/[\w-]+\.js/gu)].map(([path]) => `/${path}`);
  const code = scripts.map((path) => files.serve(path).body.toString('utf8')).join('\n');
  const changed = new Map<string, ServedFile>();
  for (const [, name = ''] of code.matchAll(englishFile)) {
    const path = `/assets/${name}`;
    const file = files.serve(path);
    // From the disk: the build may keep the words of one language in a file that others point to.
    const source = pathToFileURL(join(findProgramFolder(), 'dist', 'renderer', path)).href;
    const { default: words } = (await import(source)) as { default: unknown };
    const body = Buffer.from(`export default ${JSON.stringify(pseudoWords(words))}`);
    changed.set(path, { ...file, body });
  }
  if (changed.size < 10) throw new Error('the files of English words were not found in the build');
  return { serve: (path) => changed.get(path) ?? files.serve(path) };
}
