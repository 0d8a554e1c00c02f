/** What is due today, what waits, this week, and how the groups stand. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DueMeeting } from './due-meeting.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GroupsList } from './groups-list.tsx';
import { WaitingList } from './waiting-list.tsx';
import { WeekList } from './week-list.tsx';

async function askHome(client: AppClient) {
  const today = localDay(new Date());
  const [due, groups, waiting] = await Promise.all([
    client.meetings.due(),
    client.groups.list(),
    client.home.waiting({ today }),
  ]);
  return { today, due, groups, waiting };
}

const watched = ['meetings', 'groups', 'people', 'agreements', 'record', 'transfer'];

export function HomePage() {
  const format = useFormat();
  const { t } = useTranslation('home');
  const query = useQuery(askHome, watched);
  return (
    <>
      <PageHeader title={format.weekday(localDay(new Date()))} />
      <QueryView query={query}>
        {({ today, due, groups, waiting }) =>
          groups.length === 0 ? (
            <FirstSteps withoutGroup={waiting.withoutGroup} />
          ) : (
            <div className="home-grid">
              <div className="stack">
                <section className="stack" aria-label={t('due')}>
                  {due.slice(0, 1).map((meeting) => (
                    <DueMeeting
                      key={meeting.id}
                      meeting={meeting}
                      group={groups.find((group) =>
                        group.meetings.some(({ id }) => id === meeting.id),
                      )}
                      today={today}
                    />
                  ))}
                </section>
                <WaitingList waiting={waiting} others={due.slice(1)} today={today} />
              </div>
              <aside className="home-side stack">
                <WeekList groups={groups} today={today} />
                <GroupsList groups={groups} />
              </aside>
            </div>
          )
        }
      </QueryView>
    </>
  );
}
