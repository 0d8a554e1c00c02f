/** In the settings: the Word file of the full portfolio as this centre wants it, one for each language of documents. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { documentLanguages } from '../../../shared/contract/languages.ts';
import type { OwnTemplate } from '../../../shared/contract/templates.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TemplateDesk } from './template-desk.tsx';

const askTemplates = (client: AppClient) => client.templates.list();

export function TemplateSection() {
  const may = useMay('templates.use');
  return may ? <Section /> : null;
}

function Section() {
  const { t } = useTranslation('templates');
  const query = useQuery(askTemplates, ['templates']);
  return (
    <section className="sheet measure stack safety">
      <div>
        <h2>{t('title')}</h2>
        <p className="quiet">{t('text')}</p>
      </div>
      <QueryView query={query}>{(templates) => <ByLanguage templates={templates} />}</QueryView>
    </section>
  );
}

function ByLanguage({ templates }: { readonly templates: readonly OwnTemplate[] }) {
  const { t, i18n } = useTranslation('templates');
  const spoken = documentLanguages.find((language) => language === i18n.language);
  const [language, setLanguage] = useState<DocumentLanguage>(spoken ?? 'en');
  return (
    <>
      <SelectField
        label={t('language')}
        value={language}
        options={documentLanguages.map((value) => ({
          value,
          label: t(`common:documentLanguage.${value}`),
        }))}
        onChange={setLanguage}
      />
      <TemplateDesk
        key={language}
        language={language}
        own={templates.find((one) => one.language === language) ?? null}
      />
    </>
  );
}
