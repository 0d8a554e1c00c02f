/** The operator's groups, each with its path. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { href } from '../../app/router.ts';
import { GroupPath } from './group-path.tsx';

export function GroupsList({ groups }: { readonly groups: readonly GroupSummary[] }) {
  const { t } = useTranslation('home');
  return (
    <section className="stack-small" aria-labelledby="home-groups">
      <h2 id="home-groups">{t('groups')}</h2>
      <ul className="rows">
        {groups.slice(0, 8).map((group) => (
          <li key={group.id}>
            <div>
              <a href={href('groups', group.id)}>
                <bdi>{group.name}</bdi>
              </a>
              <p className="note">{t('common:people', { count: group.memberCount })}</p>
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
