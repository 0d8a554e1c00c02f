/** The days of this week with the meetings on them, past ones quieter. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { weekOf } from '../../../shared/domain/home/week-of.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';

export interface WeekListProps {
  readonly groups: readonly GroupSummary[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function WeekList({ groups, today }: WeekListProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const days = weekOf(today).map((day) => ({
    day,
    meetings: groups.flatMap((group) =>
      group.meetings
        .filter(({ plannedOn }) => plannedOn === day)
        .map((meeting) => ({ ...meeting, groupName: group.name })),
    ),
  }));
  // The weekend is there only when something happens on it, or when it is today.
  const shown = days.filter(
    ({ day, meetings }, index) => index < 5 || meetings.length > 0 || day === today,
  );
  return (
    <section aria-labelledby="home-week">
      <h2 id="home-week">{t('week.title')}</h2>
      <ol className="week">
        {shown.map(({ day, meetings }) => (
          <li
            key={day}
            className={day < today ? 'past' : undefined}
            aria-current={day === today ? 'date' : undefined}
          >
            <time dateTime={day}>
              <span>{format.weekdayShort(day)}</span>
              <b>{format.dayOfMonth(day)}</b>
            </time>
            <ul>
              {meetings.map((meeting) => (
                <li key={meeting.id}>
                  <a href={href('meetings', meeting.id)}>
                    <bdi>{meeting.groupName}</bdi>
                    {' · '}
                    <bdi>{meeting.code}</bdi>
                  </a>
                </li>
              ))}
              {meetings.length === 0 && <li className="visually-hidden">{t('week.nothing')}</li>}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
