/** The groups that the operator sees, each with its path; all of them with who leads it for whoever says so. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { useMay } from '../../api/operator-context.tsx';
import { href } from '../../app/router.ts';
import { GroupPath } from './group-path.tsx';

export function GroupsList({ groups }: { readonly groups: readonly GroupSummary[] }) {
  const { t } = useTranslation('home');
  const showsLeaders = useMay('groups.setLeader');
  const showsOwn = useMay('meetings.start') && !showsLeaders;
  return (
    <section className="stack-small" aria-labelledby="home-groups">
      <h2 id="home-groups">{t(showsOwn ? 'groups' : 'allGroups')}</h2>
      <ul className="rows">
        {groups.slice(0, showsOwn ? 8 : undefined).map((group) => (
          <li key={group.id}>
            <div>
              <a href={href('groups', group.id)}>
                <bdi>{group.name}</bdi>
              </a>
              <p className="note">
                {t('common:people', { count: group.memberCount })}
                {showsLeaders && group.leader !== null && (
                  <>
                    {' · '}
                    <bdi>{group.leader.name}</bdi>
                  </>
                )}
              </p>
            </div>
            <div className="push">
              <GroupPath group={group} mini />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
