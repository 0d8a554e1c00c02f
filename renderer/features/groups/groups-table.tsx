/** One row for each group: name, language, people, path, next meeting. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { useMay } from '../../api/operator-context.tsx';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { GroupPath } from './group-path.tsx';

const columns = ['name', 'leader', 'language', 'people', 'path', 'next'] as const;

export function GroupsTable({ groups }: { readonly groups: readonly GroupSummary[] }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  // Whoever sees only their own leads all of them.
  const showsLeaders = useMay('groups.setLeader');
  const shown = columns.filter((column) => column !== 'leader' || showsLeaders);
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{t('list.title')}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {t(`list.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <GroupLink group={group} />
              </th>
              {showsLeaders && (
                <td>
                  {group.leader === null ? t('leader.nobody') : <bdi>{group.leader.name}</bdi>}
                </td>
              )}
              <td>{format.language(group.language)}</td>
              <td className="nowrap">{t('common:people', { count: group.memberCount })}</td>
              <td>
                <GroupPath meetings={group.meetings} mini />
              </td>
              <td className="nowrap">
                <NextMeeting group={group} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GroupLink({ group: { id, name } }: { readonly group: GroupSummary }) {
  return (
    <a href={href('groups', id)}>
      <bdi>{name}</bdi>
    </a>
  );
}

function NextMeeting({ group }: { readonly group: GroupSummary }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const next = group.meetings.find(({ status }) => status !== 'closed');
  if (next === undefined) return <span className="quiet">{t('list.allHeld')}</span>;
  const { code, plannedOn, status } = next;
  return (
    <a href={href('meetings', next.id)}>
      {status === 'running'
        ? t('list.running', { code })
        : t('list.next', { code, day: format.shortDay(plannedOn) })}
    </a>
  );
}
