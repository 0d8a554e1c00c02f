/** Why the program could not start, in words for whoever stands before it: what to do next, and nothing technical. */
import { readNativeWords } from './native-words.ts';

export type StartFailure = 'alreadyOpen' | 'noRoom' | 'noAccess' | 'asRoot' | 'other';

/** What the system says when a disk is full, and when a folder may not be written to. */
const noRoom = new Set(['ENOSPC', 'EDQUOT']);
const noAccess = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** Gives what an error means for the operator. */
export function startFailureOf(error: unknown): StartFailure {
  const code = codeOf(error);
  if (noRoom.has(code)) return 'noRoom';
  return noAccess.has(code) ? 'noAccess' : 'other';
}

/** A name for whoever helps: never the message, which may hold the name of a folder and so of somebody. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Gives the sentences in a language (BCP 47), in English where there are none in it. */
export async function startFailureText(
  failure: StartFailure,
  error: unknown,
  { resourcesFolder, language }: { readonly resourcesFolder: string; readonly language: string },
): Promise<string> {
  const [short = 'en'] = language.toLowerCase().split('-', 1);
  const words = await readNativeWords(resourcesFolder, short, 'starting');
  return (words[failure] ?? '').replace('{code}', codeOf(error));
}
