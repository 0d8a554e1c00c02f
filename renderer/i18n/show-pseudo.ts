/** Puts the pseudo-language over whatever language is chosen: only in a development build. */
import i18next from 'i18next';
import { pseudoWords } from './pseudo.ts';

/** English as it was before it was covered itself. */
const english = new Map<string, Record<string, unknown>>();

/** `rtl` also turns the window round; anything else leaves it as it is. */
export async function showPseudo(wanted: string): Promise<void> {
  const direction = wanted === 'rtl' ? 'rtl' : 'ltr';
  const { language } = i18next;
  for (const namespace of i18next.options.ns ?? []) {
    const words =
      english.get(namespace) ??
      (i18next.getResourceBundle('en', namespace) as Record<string, unknown>);
    english.set(namespace, words);
    i18next.addResourceBundle(language, namespace, pseudoWords(words, direction), false, true);
  }
  document.documentElement.dir = direction;
  // Tells the screens that there are other words now.
  await i18next.changeLanguage(language);
}
