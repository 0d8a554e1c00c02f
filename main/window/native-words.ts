/** Words that the system shows and not the page: the menu, the question before a window closes, and why a start failed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WindowApp } from './bridge.ts';

type Namespace = 'menu' | 'closing' | 'starting';
type Words = Readonly<Record<string, string>>;

/** Gives the language of the settings. */
export async function currentLanguage(windowApp: WindowApp): Promise<string> {
  const reply = await windowApp.dispatch({ channel: 'settings.get', input: undefined });
  if (!reply.ok || typeof reply.value !== 'object' || reply.value === null) return 'en';
  const language: unknown = Reflect.get(reply.value, 'language');
  return typeof language === 'string' && /^[a-z]{2,3}$/u.test(language) ? language : 'en';
}

/** Gives the words of a namespace in the language of the settings. */
export async function wordsNow(
  windowApp: WindowApp,
  resourcesFolder: string,
  namespace: Namespace,
): Promise<Words> {
  return readNativeWords(resourcesFolder, await currentLanguage(windowApp), namespace);
}

/** Gives the words of a namespace, in English where the language has none. */
export async function readNativeWords(
  resourcesFolder: string,
  language: string,
  namespace: Namespace,
): Promise<Words> {
  const read = (name: string) => readWords(join(resourcesFolder, 'locales', name), namespace);
  return { ...(await read('en')), ...(await read(language)) };
}

async function readWords(folder: string, namespace: string): Promise<Words> {
  try {
    const words: unknown = JSON.parse(await readFile(join(folder, `${namespace}.json`), 'utf8'));
    if (typeof words !== 'object' || words === null) return {};
    return Object.fromEntries(
      Object.entries(words).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
