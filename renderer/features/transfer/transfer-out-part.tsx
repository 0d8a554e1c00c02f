/** Sending a person's document to another centre: recorded first, made next, and what left before. */
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { PortfolioState } from '../../../shared/contract/portfolio.ts';
import type { Authorisation, ExportedBundle } from '../../../shared/contract/transfer.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { BarrierNote, BasisNote } from '../../app/export-ground.tsx';
import { ShowFolder } from '../../app/show-folder.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AuthorisationForm } from './authorisation-form.tsx';
import { AuthorisationList } from './authorisation-list.tsx';
import { NextBundle } from './next-bundle.tsx';

interface Asked {
  readonly authorisations: readonly Authorisation[];
  readonly state: PortfolioState;
}

async function ask(client: AppClient, personId: string): Promise<Asked> {
  const [authorisations, state] = await Promise.all([
    client.transfer.list({ personId }),
    client.portfolio.state({ personId }),
  ]);
  return { authorisations, state };
}

export function TransferOutPart({ person }: { readonly person: Person }) {
  const personId = person.id;
  const query = useQuery(
    useCallback((client: AppClient) => ask(client, personId), [personId]),
    ['transfer', 'agreements', 'record'],
  );
  return (
    <QueryView query={query}>{(asked) => <TransferOut person={person} {...asked} />}</QueryView>
  );
}

function TransferOut({ person, authorisations, state }: Asked & { readonly person: Person }) {
  const { barrier } = state;
  const barrierId = useId();
  const barredBy = barrier === null ? undefined : barrierId;
  const { t } = useTranslation('transfer');
  const { run, pending, error } = useCommand();
  const [making, setMaking] = useState<string | null>(null);
  const [bundle, setBundle] = useState<ExportedBundle | null>(null);
  const [isAnother, setAnother] = useState(false);
  const today = localDay(new Date());
  const isNext = ({ exportedAt, expiresOn }: Authorisation) =>
    exportedAt === null && expiresOn >= today;
  const next = authorisations.filter(isNext);
  const isForm = isAnother || (next.length === 0 && bundle === null);

  async function make({ id }: Authorisation): Promise<void> {
    setMaking(id);
    setBundle(null);
    setBundle((await run((client) => client.transfer.export({ authorisationId: id }))) ?? null);
    setMaking(null);
  }

  return (
    <div className="stack">
      <div>
        <h2>{t('out.title')}</h2>
        <p className="quiet">{t('out.text')}</p>
      </div>
      <ErrorNotice error={error} />
      {bundle !== null && <Made bundle={bundle} />}
      {barrier !== null && !isForm && (
        <BarrierNote id={barrierId} personId={person.id} barrier={barrier} />
      )}
      {next.map((authorisation, index) => (
        <NextBundle
          key={authorisation.id}
          authorisation={authorisation}
          isFirst={index === 0 && !isForm}
          pending={pending && making === authorisation.id}
          isDisabled={pending}
          barredBy={barredBy}
          onMake={() => void make(authorisation)}
        />
      ))}
      {isForm ? (
        <AuthorisationForm
          person={person}
          state={state}
          barrier={
            barrier !== null && (
              <BarrierNote id={barrierId} personId={person.id} barrier={barrier} />
            )
          }
          barredBy={barredBy}
          beside={
            isAnother ? (
              <Button onPress={() => setAnother(false)}>{t('common:cancel')}</Button>
            ) : null
          }
          onRecorded={() => {
            setAnother(false);
            setBundle(null);
          }}
        />
      ) : (
        <Button icon="add" onPress={() => setAnother(true)}>
          {t('out.another')}
        </Button>
      )}
      <AuthorisationList
        authorisations={authorisations.filter((one) => !isNext(one))}
        today={today}
        pending={pending}
        isDisabled={pending}
        barredBy={barredBy}
        onMake={(authorisation) => void make(authorisation)}
      />
    </div>
  );
}

function Made({ bundle }: { readonly bundle: ExportedBundle }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const size = ` (${format.bytes(bundle.bytes)})`;
  return (
    <Notice kind="ok" title={t('out.done')} action={<ShowFolder part="bundles" />}>
      <p>
        <bdi dir="ltr" className="wrap-anywhere">
          {bundle.fileName}
        </bdi>
        {size}
      </p>
      <p className="note">
        <bdi dir="ltr" className="wrap-anywhere">
          {bundle.folder}
        </bdi>
      </p>
      <BasisNote basis={bundle.basis} />
      <p>{t('out.then')}</p>
    </Notice>
  );
}
