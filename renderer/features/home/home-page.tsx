/** What is due today, and how the groups stand. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DueMeeting } from './due-meeting.tsx';
import { GroupsList } from './groups-list.tsx';

async function askHome(client: AppClient) {
  const [due, groups] = await Promise.all([client.meetings.due(), client.groups.list()]);
  return { due, groups };
}

export function HomePage() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const query = useQuery(askHome, ['meetings', 'groups', 'people']);
  const today = localDay(new Date());
  return (
    <>
      <PageHeader title={format.day(today)} />
      <QueryView query={query}>
        {({ due, groups }) =>
          due.length === 0 ? (
            <EmptyState
              title={t('dueEmpty.title')}
              text={t('dueEmpty.text')}
              action={
                <ButtonLink variant="primary" href="#/people/new">
                  {t('dueEmpty.action')}
                </ButtonLink>
              }
            />
          ) : (
            <div className="home-grid">
              <section className="stack" aria-label={t('due')}>
                {due.map((meeting, index) => (
                  <DueMeeting
                    key={meeting.id}
                    meeting={meeting}
                    group={groups.find((group) =>
                      group.meetings.some(({ id }) => id === meeting.id),
                    )}
                    today={today}
                    primary={index === 0}
                  />
                ))}
              </section>
              <GroupsList groups={groups} />
            </div>
          )
        }
      </QueryView>
    </>
  );
}
