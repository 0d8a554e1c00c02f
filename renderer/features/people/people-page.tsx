/** Everybody in the vault, as a register. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PeopleTable } from './people-table.tsx';

const askPeople = (client: AppClient) => client.people.list();

export function PeoplePage() {
  const { t } = useTranslation('people');
  const query = useQuery(askPeople, ['people', 'groups', 'agreements', 'transfer']);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={
          <>
            <ButtonLink href="#/people/import">{t('list.import')}</ButtonLink>
            <ButtonLink variant="primary" icon="add" href="#/people/new">
              {t('list.add')}
            </ButtonLink>
          </>
        }
      />
      <QueryView query={query}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState title={t('list.empty.title')} text={t('list.empty.text')} />
          ) : (
            <Register people={people} />
          )
        }
      </QueryView>
    </>
  );
}

function Register({ people }: { readonly people: readonly PersonSummary[] }) {
  const { t } = useTranslation('people');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words).trim().toLowerCase();
  const found = useMemo(
    () =>
      people.filter((person) =>
        [person.code, person.preferredName, person.group?.name ?? ''].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
      ),
    [people, wanted],
  );
  return (
    <div className="stack">
      <div className="row">
        <div className="measure">
          <TextField label={t('list.search')} value={words} onChange={setWords} type="search" />
        </div>
        <p className="note" role="status">
          {t('list.found', { count: found.length })}
        </p>
      </div>
      <PeopleTable people={found} />
    </div>
  );
}
