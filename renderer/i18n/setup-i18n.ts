/** Words of the window: one namespace per feature, loaded per language when needed. */
import i18next from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { interfaceLanguages } from '../../shared/contract/languages.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { i18nOptions, numbers } from './i18n-options.ts';
import { localeOf } from './locale-of.ts';
import { namespaceOf } from './namespace-of.ts';

/** The words of one language: the content of each namespace by the path of its file. */
type Words = Readonly<Record<string, Record<string, unknown>>>;

const words = import.meta.glob<Words>('./words/*.ts', { import: 'words' });
const languageNames = import.meta.glob<Record<string, string>>(
  '../../resources/language-names/*.json',
  {
    import: 'default',
  },
);

/** Names of languages in the language of the window, by code. Chromium's own list lacks many of them. */
let names: Readonly<Record<string, string>> = {};

/** Told to the window, where tests and `npm run dev` hear it: the words only, never what goes into them. */
function complain(what: string): void {
  reportError(new Error(what));
}

/** Starts i18next in a language. */
export async function setupI18n(language: InterfaceLanguage): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use(numbers)
    .init({
      ...i18nOptions(() => i18next.language, complain),
      lng: language,
      supportedLngs: [...interfaceLanguages],
      ns: [],
      resources: {},
    });
  await showLanguage(language);
  return i18next;
}

/** Changes the language and direction of the whole window. */
export async function showLanguage(language: InterfaceLanguage): Promise<void> {
  const [known] = await Promise.all([
    languageNames[`../../resources/language-names/${language}.json`]?.(),
    loadLanguage(language),
  ]);
  names = known ?? {};
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  // A release holds nothing of this: its condition is known when it is built.
  if (import.meta.env.DEV && import.meta.env['ESPOR_PSEUDO'] !== undefined)
    await (await import('./show-pseudo.ts')).showPseudo(import.meta.env['ESPOR_PSEUDO'] as string);
}

/** Gives the name of a language in the language of the window, or its code when it is not known. */
export function nameOfLanguage(code: string): string {
  return names[code] ?? code;
}

/** Every language that can be chosen, by name. */
export function listLanguages(): { readonly code: string; readonly name: string }[] {
  const compare = new Intl.Collator(localeOf(i18next.language)).compare;
  return Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .sort((one, other) => compare(one.name, other.name));
}

/** Loads the words that will most likely be asked for, while the settings are still on their way. */
export function foreseeLanguage(locale: string): void {
  words[`./words/${locale.slice(0, 2)}.ts`]?.().catch(() => undefined);
}

async function loadLanguage(language: string): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return;
  const loaded = (await words[`./words/${language}.ts`]?.()) ?? {};
  for (const [path, content] of Object.entries(loaded))
    i18next.addResourceBundle(language, namespaceOf(path), content);
}
