/** What the document says, as text that can be read aloud, searched and enlarged. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { DocumentLanguages, PortfolioForm } from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { DocumentPreview } from './document-preview.tsx';

const watched = ['people', 'record', 'agreements', 'meetings', 'groups', 'letterhead'];

export interface TextViewProps {
  readonly personId: string;
  readonly languages: DocumentLanguages;
  readonly form: PortfolioForm;
  readonly sections: readonly RecordSection[];
}

export function TextView({ personId, languages, form, sections }: TextViewProps) {
  const { t } = useTranslation('portfolio');
  const query = useQuery(
    useCallback(
      (client: AppClient) =>
        client.portfolio.preview({ personId, languages, form, sections: [...sections] }),
      [personId, languages, form, sections],
    ),
    watched,
  );
  return (
    <QueryView query={query}>
      {({ outline }) => (
        <>
          <h2 className="visually-hidden">{t('preview')}</h2>
          <DocumentPreview outline={outline} label={t('preview')} />
        </>
      )}
    </QueryView>
  );
}
