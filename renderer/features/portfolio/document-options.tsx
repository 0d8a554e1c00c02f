/** In which languages, form and files a portfolio is made. */
import { useTranslation } from 'react-i18next';
import { portfolioForms } from '../../../shared/contract/portfolio.ts';
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
} from '../../../shared/contract/portfolio.ts';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { CheckboxGroupField, SegmentedField } from '../../ui/choice-fields.tsx';

const formatOptions = ['docx', 'pdf'] as const;

export interface DocumentOptionsProps {
  readonly languages: DocumentLanguages;
  readonly onLanguages: (languages: DocumentLanguages) => void;
  readonly form: PortfolioForm;
  readonly onForm: (form: PortfolioForm) => void;
  readonly formats: readonly PortfolioFormat[];
  readonly onFormats: (formats: PortfolioFormat[]) => void;
}

export function DocumentOptions(props: DocumentOptionsProps) {
  const { t } = useTranslation('portfolio');
  return (
    <>
      <DocumentLanguagesForm value={props.languages} onChange={props.onLanguages} />
      <SegmentedField<PortfolioForm>
        label={t('form.label')}
        value={props.form}
        onChange={props.onForm}
        options={portfolioForms.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <CheckboxGroupField
        label={t('formats')}
        value={props.formats}
        onChange={props.onFormats}
        options={formatOptions.map((value) => ({ value, label: t(`format.${value}`) }))}
      />
    </>
  );
}
