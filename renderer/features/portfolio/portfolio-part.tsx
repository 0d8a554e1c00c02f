/** One person's portfolio: how it is made beside its pages, and the files. */
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { PortfolioForm } from '../../../shared/contract/portfolio.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { BarrierNote } from '../../app/export-ground.tsx';
import { Button } from '../../ui/button.tsx';
import { DeskArea } from './desk-area.tsx';
import { DocumentOptions } from './document-options.tsx';
import { JobReport } from './job-report.tsx';
import { PortfolioFacts } from './portfolio-facts.tsx';
import { useDocumentLanguages } from '../../app/use-document-languages.ts';
import { SectionChoice } from './section-choice.tsx';
import { useFormats } from './use-formats.ts';
import { usePrint } from './use-print.ts';
import { usePortfolioJob } from './use-portfolio-job.ts';

const watched = ['people', 'record', 'agreements', 'meetings', 'portfolio', 'groups'];

export function PortfolioPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('portfolio');
  const personId = person.id;
  const [languages, setLanguages] = useDocumentLanguages(person.languages);
  const [form, setForm] = useState<PortfolioForm>('full');
  const [leftOut, setLeftOut] = useState<readonly RecordSection[]>([]);
  const sections = useMemo(
    () => recordSections.filter((section) => !leftOut.includes(section)),
    [leftOut],
  );
  const [formats, setFormats] = useFormats();
  const { job, start, cancel, error, pending, isBusy } = usePortfolioJob(
    useMemo(() => [personId], [personId]),
  );
  const printer = usePrint();
  const query = useQuery(
    useCallback((client: AppClient) => client.portfolio.state({ personId }), [personId]),
    watched,
  );

  const barrierId = useId();
  const barrier = query.kind === 'ready' ? query.data.barrier : null;

  return (
    <div className="sheet portfolio-sheet">
      <section className="portfolio-options" aria-label={t('options')}>
        <h2 className="visually-hidden">{t('options')}</h2>
        <DocumentOptions
          languages={languages}
          onLanguages={setLanguages}
          form={form}
          onForm={setForm}
          formats={formats}
          onFormats={setFormats}
        />
        <QueryView query={query}>
          {(state) => (
            <>
              <SectionChoice state={state} leftOut={leftOut} onLeftOut={setLeftOut} />
              <PortfolioFacts
                person={person}
                state={state}
                languages={languages}
                form={form}
                isPart={leftOut.length > 0}
              />
            </>
          )}
        </QueryView>
      </section>
      <DeskArea
        personId={personId}
        languages={languages}
        form={form}
        sections={sections}
        isBusy={isBusy}
        action={
          <>
            <Button
              pending={printer.pending}
              barredBy={barrier === null ? undefined : barrierId}
              onPress={() => printer.print({ personId, languages, form, sections })}
            >
              {printer.pending ? t('print.pending') : t('print.do')}
            </Button>
            <Button
              variant="primary"
              icon="document"
              pending={pending || job?.state === 'running'}
              barredBy={barrier === null ? undefined : barrierId}
              isDisabled={formats.length === 0}
              onPress={() =>
                void start({ personIds: [personId], languages, formats, form, sections })
              }
            >
              {t('produceOne')}
            </Button>
          </>
        }
        report={
          <>
            {barrier !== null && (
              <BarrierNote id={barrierId} personId={personId} barrier={barrier} />
            )}
            <ErrorNotice error={error} />
            <ErrorNotice error={printer.error} />
            {job !== null && <JobReport job={job} onCancel={cancel} />}
          </>
        }
      />
    </div>
  );
}
