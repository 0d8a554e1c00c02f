/** Puts the pseudo-language over whatever language is chosen: only in a development build. */
import i18next from 'i18next';
import { namespaceOf } from './namespace-of.ts';
import { pseudoWords } from './pseudo.ts';
import { words as english } from './words/en.ts';

/** `rtl` also turns the window round; anything else leaves it as it is. */
export async function showPseudo(wanted: string): Promise<void> {
  const direction = wanted === 'rtl' ? 'rtl' : 'ltr';
  const { language } = i18next;
  for (const [path, words] of Object.entries(english))
    i18next.addResourceBundle(
      language,
      namespaceOf(path),
      pseudoWords(words, direction),
      false,
      true,
    );
  document.documentElement.dir = direction;
  // Tells the screens that there are other words now.
  await i18next.changeLanguage(language);
}
