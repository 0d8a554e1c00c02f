/** One person's portfolio: how complete it is, how it looks now, and the files. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { PortfolioFormat, PortfolioState } from '../../../shared/contract/portfolio.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { JobReport } from './job-report.tsx';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { useDocumentLanguages } from './use-document-languages.ts';
import { usePortfolioJob } from './use-portfolio-job.ts';

const watched = ['people', 'record', 'agreements', 'meetings', 'portfolio'];
export const formatOptions = ['docx', 'pdf'] as const;

export function PortfolioPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('portfolio');
  const [languages, setLanguages] = useDocumentLanguages(person.languages);
  const [formats, setFormats] = useState<PortfolioFormat[]>(['docx', 'pdf']);
  const { job, start, cancel, error, pending } = usePortfolioJob();
  const personId = person.id;
  const ask = useCallback(
    async (client: AppClient) => {
      const [state, preview] = await Promise.all([
        client.portfolio.state({ personId }),
        client.portfolio.preview({ personId, languages }),
      ]);
      return { state, preview };
    },
    [personId, languages],
  );
  const query = useQuery(ask, watched);

  return (
    <div className="stack">
      <div className="sheet stack">
        <div className="row">
          <DocumentLanguagesForm value={languages} onChange={setLanguages} />
          <CheckboxGroupField
            label={t('formats')}
            value={formats}
            onChange={setFormats}
            options={formatOptions.map((value) => ({ value, label: t(`format.${value}`) }))}
          />
          <div className="push">
            <Button
              variant="primary"
              icon="document"
              pending={pending || job?.state === 'running'}
              isDisabled={formats.length === 0}
              onPress={() => void start({ personIds: [personId], languages, formats })}
            >
              {t('produceOne')}
            </Button>
          </div>
        </div>
        <ErrorNotice error={error} />
        {job !== null && <JobReport job={job} onCancel={cancel} />}
      </div>
      <QueryView query={query}>
        {({ state, preview }) => (
          <>
            <PortfolioFacts state={state} />
            <div className="stack-small">
              <h2>{t('preview')}</h2>
              <p className="note">{t('previewNote')}</p>
              <DocumentPreview outline={preview.outline} label={t('preview')} />
            </div>
          </>
        )}
      </QueryView>
    </div>
  );
}

function PortfolioFacts({ state }: { readonly state: PortfolioState }) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const latest = state.versions[0];
  return (
    <div className="stack-small">
      <div className="row">
        <Tag kind={state.partial ? 'care' : 'ok'}>
          {state.partial ? t('partial') : t('complete')}
        </Tag>
        <span>{t('version', { version: state.version })}</span>
        {latest !== undefined && (
          <span className="note">
            {t('madeOn')} {format.moment(latest.createdAt)}
          </span>
        )}
      </div>
      {state.gaps.length > 0 && (
        <Notice kind="info" title={t('gapsTitle')}>
          <ul>
            {state.gaps.map((gap) => (
              <li key={gap}>{t(`gap.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
