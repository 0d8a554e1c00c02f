/** Making a group: who, in which language, from when. The twelve meetings are planned at once. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { NewGroupForm } from './new-group-form.tsx';

const askPeople = (client: AppClient) => client.people.list();

export function NewGroupPage() {
  const { t } = useTranslation('groups');
  const query = useQuery(askPeople, ['people', 'groups']);
  return (
    <>
      <PageHeader
        title={t('new.title')}
        crumbs={[{ label: t('list.title'), href: href('groups') }]}
        crumbsLabel={t('new.crumbs')}
      />
      <QueryView query={query}>
        {(people) => <NewGroupForm people={people.filter(({ group }) => group === null)} />}
      </QueryView>
    </>
  );
}
