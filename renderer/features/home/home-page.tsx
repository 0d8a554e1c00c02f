/** What is due today, what waits, this week, and how the groups stand. */
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '../../../shared/contract/home.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useProgramme } from '../../api/use-programme.ts';
import { useQuery } from '../../api/use-query.ts';
import { useWindowLanguage } from '../../i18n/interface-language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DueMeeting } from './due-meeting.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GroupsList } from './groups-list.tsx';
import { WaitingList } from './waiting-list.tsx';
import { WeekList } from './week-list.tsx';

const nothingWaits: Waiting = { tasks: [], more: 0, withoutGroup: 0 };

/** What the roles let the operator see of it; the rest is empty. */
function useHome() {
  const seesGroups = useMay('groups.list');
  const holdsMeetings = useMay('meetings.due');
  const doesWork = useMay('home.waiting');
  const ask = useCallback(
    async (client: AppClient) => {
      const today = localDay(new Date());
      const [due, groups, waiting] = await Promise.all([
        holdsMeetings ? client.meetings.due() : [],
        seesGroups ? client.groups.list() : [],
        doesWork ? client.home.waiting({ today }) : nothingWaits,
      ]);
      return { today, due, groups, waiting };
    },
    [seesGroups, holdsMeetings, doesWork],
  );
  return useQuery(ask, watched);
}

const watched = ['meetings', 'groups', 'people', 'agreements', 'record', 'transfer', 'rights'];

export interface HomePageProps {
  /** What else needs somebody, above all others. */
  readonly reminders: ReactNode;
}

export function HomePage({ reminders }: HomePageProps) {
  const format = useFormat();
  const { t } = useTranslation('home');
  const query = useHome();
  const programme = useProgramme(useWindowLanguage());
  const begins = useMay('people.create');
  const doesWork = useMay('home.waiting');
  return (
    <>
      <PageHeader title={format.weekday(localDay(new Date()))} />
      {reminders}
      <QueryView query={programme.kind === 'loading' ? programme : query}>
        {({ today, due, groups, waiting }) =>
          groups.length === 0 && waiting.tasks.length === 0 && begins ? (
            <FirstSteps withoutGroup={waiting.withoutGroup} />
          ) : groups.length === 0 && waiting.tasks.length + waiting.withoutGroup === 0 ? (
            <EmptyState title={t('nothingHere.title')} text={t('nothingHere.text')} />
          ) : (
            <div className="home-grid">
              {doesWork ? (
                <div className="stack">
                  <section className="stack" aria-label={t('due')}>
                    {due.slice(0, 1).map((meeting) => (
                      <DueMeeting
                        key={meeting.id}
                        meeting={meeting}
                        group={groups.find((group) =>
                          group.meetings.some(({ id }) => id === meeting.id),
                        )}
                        programme={programme.kind === 'ready' ? programme.data : null}
                        today={today}
                      />
                    ))}
                  </section>
                  <WaitingList waiting={waiting} others={due.slice(1)} today={today} />
                </div>
              ) : (
                <GroupsList groups={groups} />
              )}
              <aside className="home-side stack">
                <WeekList groups={groups} today={today} />
                {doesWork && <GroupsList groups={groups} />}
              </aside>
            </div>
          )
        }
      </QueryView>
    </>
  );
}
