/** The groups of this centre, each with its path. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { GroupsTable } from './groups-table.tsx';

const askGroups = (client: AppClient) => client.groups.list();

export function GroupsPage() {
  const { t } = useTranslation('groups');
  const mayMake = useMay('groups.create');
  const query = useQuery(askGroups, ['groups', 'meetings']);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={
          mayMake && (
            <ButtonLink variant="primary" icon="add" href="#/groups/new">
              {t('list.make')}
            </ButtonLink>
          )
        }
      />
      <QueryView query={query}>
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState title={t('list.empty.title')} text={mayMake ? t('list.empty.text') : ''} />
          ) : (
            <GroupsTable groups={groups} />
          )
        }
      </QueryView>
    </>
  );
}
