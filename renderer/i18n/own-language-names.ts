/** What each language of the window calls itself. */
import type { InterfaceLanguage } from '../../shared/contract/values.ts';

/** Names in their own language are not translated: whoever looks for theirs must find it. */
export const ownLanguageNames: Readonly<Record<InterfaceLanguage, string>> = {
  it: 'Italiano',
  en: 'English',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
  ar: 'العربية',
};
