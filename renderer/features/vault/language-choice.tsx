/** The language of the window on the lock screen. */
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import { ownLanguageNames } from '../../i18n/own-language-names.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useLanguageChoice } from './use-language-choice.ts';

export function LanguageChoice() {
  const { t } = useTranslation('vault');
  const { current, choose } = useLanguageChoice();
  return (
    <SelectField
      label={t('language')}
      value={current}
      onChange={choose}
      options={interfaceLanguages.map((value) => ({ value, label: ownLanguageNames[value] }))}
    />
  );
}
