/** The language of the window, and changing it before any vault is open. */
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import { useCommand } from '../../api/use-command.ts';
import { showLanguage } from '../../i18n/setup-i18n.ts';

export function useLanguageChoice(): {
  readonly current: InterfaceLanguage;
  readonly choose: (language: InterfaceLanguage) => void;
} {
  const { i18n } = useTranslation();
  const { run } = useCommand();
  const current = interfaceLanguages.find((language) => language === i18n.language) ?? 'en';
  const choose = (language: InterfaceLanguage): void => {
    void showLanguage(language).then(() =>
      run((client) => client.settings.setLanguage({ language })),
    );
  };
  return { current, choose };
}
