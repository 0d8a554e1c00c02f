/** The language of the window, and changing it before any vault is open. */
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import { useCommand } from '../../api/use-command.ts';
import { useWindowLanguage } from '../../i18n/interface-language.ts';
import { showLanguage } from '../../i18n/setup-i18n.ts';

export function useLanguageChoice(): {
  readonly current: InterfaceLanguage;
  readonly choose: (language: InterfaceLanguage) => void;
} {
  const { run } = useCommand();
  const current = useWindowLanguage();
  const choose = (language: InterfaceLanguage): void => {
    void showLanguage(language).then(() =>
      run((client) => client.settings.setLanguage({ language })),
    );
  };
  return { current, choose };
}
