/** The portfolios of a whole group in one go, and its attendance register. */
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PortfolioForm, PortfolioState } from '../../../shared/contract/portfolio.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DocumentOptions } from './document-options.tsx';
import { GroupRegister } from './group-register.tsx';
import { GroupTable } from './group-table.tsx';
import { JobReport } from './job-report.tsx';
import { useDocumentLanguages } from '../../app/use-document-languages.ts';
import { useFormats } from './use-formats.ts';
import { usePortfolioJob } from './use-portfolio-job.ts';

const watched = ['groups', 'people', 'record', 'agreements', 'meetings', 'portfolio'];

interface Asked {
  readonly group: Group;
  /** By person. */
  readonly states: ReadonlyMap<string, PortfolioState>;
}

async function ask(client: AppClient, groupId: string): Promise<Asked> {
  const group = await client.groups.get({ id: groupId });
  const states = await Promise.all(
    group.members.map(
      async ({ personId }) => [personId, await client.portfolio.state({ personId })] as const,
    ),
  );
  return { group, states: new Map(states) };
}

export function GroupPortfoliosPage({ groupId }: { readonly groupId: string }) {
  const query = useQuery(
    useCallback((client: AppClient) => ask(client, groupId), [groupId]),
    watched,
  );
  return <QueryView query={query}>{(asked) => <GroupPortfolios {...asked} />}</QueryView>;
}

function GroupPortfolios({ group, states }: Asked) {
  const { t } = useTranslation('portfolio');
  const [languages, setLanguages] = useDocumentLanguages([]);
  const [form, setForm] = useState<PortfolioForm>('full');
  const [formats, setFormats] = useFormats();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    group.members.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId),
  );
  const members = group.members.map(({ personId }) => personId).join(' ');
  const { job, start, cancel, error, pending } = usePortfolioJob(
    useMemo(() => members.split(' '), [members]),
  );
  const isRunning = job?.state === 'running';
  const isFree = (personId: string) => states.get(personId)?.barrier === null;
  const leftOut = group.members.filter(({ personId }) => !isFree(personId));
  const nobodyId = useId();
  const barredBy = leftOut.length === group.members.length ? nobodyId : undefined;
  const make = (personIds: string[]) => void start({ personIds, languages, formats, form });
  // The order of the register, whatever the order of the clicks.
  const personIds = group.members
    .map(({ personId }) => personId)
    .filter((id) => chosen.includes(id) && isFree(id));
  return (
    <>
      <PageHeader
        title={t('group.title', { group: group.name })}
        crumbs={[
          { label: t('common:nav.groups'), href: href('groups') },
          { label: group.name, href: href('groups', group.id) },
        ]}
        crumbsLabel={t('navigation:crumbs')}
        actions={
          <Button
            variant="primary"
            icon="document"
            pending={pending || isRunning}
            barredBy={barredBy}
            isDisabled={personIds.length === 0 || formats.length === 0}
            onPress={() => make(personIds)}
          >
            {t('produce', { count: personIds.length })}
          </Button>
        }
      />
      {leftOut.length > 0 && (
        <Notice kind="care" title={t('leftOut.title', { count: leftOut.length })}>
          <p id={nobodyId}>{t('leftOut.text')}</p>
          <ul>
            {leftOut.map(({ personId, code, preferredName }) => (
              <li key={personId}>
                <a href={href('people', personId, 'agreements')}>
                  <bdi>{code}</bdi> <PersonText text={preferredName} />
                </a>{' '}
                {t(`agreements:barrier.${states.get(personId)?.barrier ?? 'agreement-missing'}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ErrorNotice error={error} />
      {job !== null && (
        <JobReport
          job={job}
          onCancel={cancel}
          nameOf={(id) => group.members.find(({ personId }) => personId === id)?.preferredName}
          onRetry={make}
        />
      )}
      <div className="sheet portfolio-sheet in-group">
        <section className="portfolio-options" aria-label={t('options')}>
          <DocumentOptions
            languages={languages}
            onLanguages={setLanguages}
            form={form}
            onForm={setForm}
            formats={formats}
            onFormats={setFormats}
          />
          <p className="note">{t('group.note')}</p>
        </section>
        <GroupTable group={group} states={states} chosen={chosen} onChosen={setChosen} job={job} />
      </div>
      <GroupRegister groupId={group.id} language={languages.language} barredBy={barredBy} />
    </>
  );
}
