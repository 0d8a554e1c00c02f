/** Everybody in the vault, as a register. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { usePeopleFound } from '../../api/use-people-found.ts';
import { useQuery } from '../../api/use-query.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SegmentedField } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PeopleTable } from './people-table.tsx';

/** Who of them: whoever waits for something is found without searching. */
const filters = {
  all: () => true,
  'without-group': ({ group }: PersonSummary) => group === null,
  'without-agreement': ({ agreement }: PersonSummary) => agreement === 'missing',
  imported: ({ imported }: PersonSummary) => imported,
} as const;

type Filter = keyof typeof filters;

const askPeople = (client: AppClient) => client.people.list();

export function PeoplePage() {
  const { t } = useTranslation('people');
  const mayAdd = useMay('people.create');
  const query = useQuery(askPeople, ['people', 'groups', 'agreements', 'transfer']);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={
          mayAdd && (
            <>
              <ButtonLink href="#/people/import">{t('list.import')}</ButtonLink>
              <ButtonLink variant="primary" icon="add" href="#/people/new">
                {t('list.add')}
              </ButtonLink>
            </>
          )
        }
      />
      <QueryView query={query}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState title={t('list.empty.title')} text={mayAdd ? t('list.empty.text') : ''} />
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
  const [filter, setFilter] = useState<Filter>('all');
  const chosen = useMemo(() => people.filter(filters[filter]), [people, filter]);
  const found = usePeopleFound(chosen, useDeferredValue(words));
  return (
    <div className="stack">
      <div className="row find-row">
        <div className="measure">
          <TextField label={t('list.search')} value={words} onChange={setWords} type="search" />
        </div>
        <SegmentedField
          label={t('list.filter.label')}
          hideLabel
          value={filter}
          onChange={setFilter}
          options={(Object.keys(filters) as Filter[]).map((value) => ({
            value,
            label: t(`list.filter.${value}`),
          }))}
        />
        <p className="note" role="status">
          {t('list.found', { count: found.length })}
        </p>
      </div>
      <PeopleTable people={found} />
    </div>
  );
}
