/** The language of the window, chosen before anything else can be read. Languages are named in themselves. */
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import { ownLanguageNames } from '../../i18n/own-language-names.ts';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { useLanguageChoice } from './use-language-choice.ts';

export function LanguageStep() {
  const { t } = useTranslation('vault');
  const { current, choose } = useLanguageChoice();
  return (
    <RadioGroupField
      label={t('language')}
      list
      value={current}
      onChange={choose}
      options={interfaceLanguages.map((value) => ({ value, label: ownLanguageNames[value] }))}
    />
  );
}
