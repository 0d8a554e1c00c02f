/** The languages that the window and the programme of meetings are written in. */
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../../shared/contract/languages.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';

/** Gives the language that the window speaks now. */
export function useWindowLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation();
  return asInterfaceLanguage(i18n.language) ?? 'en';
}

/** Gives the language itself where the window can speak it; only the first part counts (`ar-SY`). */
export function asInterfaceLanguage(code: string): InterfaceLanguage | undefined {
  const [primary] = code.split('-');
  return interfaceLanguages.find((one) => one === primary);
}
