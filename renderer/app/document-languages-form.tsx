/** In which languages a document is made. */
import { useTranslation } from 'react-i18next';
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';
import { documentLanguages, secondLanguages } from '../../shared/contract/languages.ts';
import { SelectField } from '../ui/select-field.tsx';

export interface DocumentLanguagesFormProps {
  readonly value: DocumentLanguages;
  readonly onChange: (value: DocumentLanguages) => void;
}

export function DocumentLanguagesForm({ value, onChange }: DocumentLanguagesFormProps) {
  const { t } = useTranslation('portfolio');
  const second = secondLanguages.filter((language) => language !== value.language);
  return (
    <div className="row">
      <SelectField
        label={t('language')}
        value={value.language}
        options={documentLanguages.map((language) => ({
          value: language,
          label: t(`common:documentLanguage.${language}`),
        }))}
        onChange={(language) =>
          onChange({ language, second: value.second === language ? null : value.second })
        }
      />
      <SelectField
        label={t('second')}
        value={value.second ?? 'none'}
        options={[
          { value: 'none', label: t('secondNone') },
          ...second.map((language) => ({
            value: language,
            label: t(`common:documentLanguage.${language}`),
          })),
        ]}
        onChange={(chosen) => onChange({ ...value, second: chosen === 'none' ? null : chosen })}
      />
    </div>
  );
}
