/** The language of the window, chosen before anything else can be read. Languages are named in themselves. */
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../../../shared/contract/values.ts';
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import { useCommand } from '../../api/use-command.ts';
import { ownLanguageNames } from '../../i18n/own-language-names.ts';
import { showLanguage } from '../../i18n/setup-i18n.ts';
import { SelectField } from '../../ui/select-field.tsx';

export function LanguageChoice() {
  const { t, i18n } = useTranslation('vault');
  const { run } = useCommand();
  const current = interfaceLanguages.find((language) => language === i18n.language) ?? 'en';

  async function choose(language: InterfaceLanguage): Promise<void> {
    await showLanguage(language);
    await run((client) => client.settings.setLanguage({ language }));
  }

  return (
    <SelectField
      label={t('language')}
      value={current}
      onChange={(language) => void choose(language)}
      options={interfaceLanguages.map((value) => ({ value, label: ownLanguageNames[value] }))}
    />
  );
}
