/** The twelve meetings of a group: when, what about, how many were there, and the way into each. */
import { useTranslation } from 'react-i18next';
import type { Group, GroupMeeting } from '../../../shared/contract/groups.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PlannedDay } from './planned-day.tsx';
import { useProgramme } from './use-programme.ts';

const columns = ['code', 'title', 'day', 'status', 'present', 'action'] as const;
const tagKinds = { planned: 'plain', running: 'voice', closed: 'ok' } as const;

export function GroupMeetings({ group }: { readonly group: Group }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const programme = useProgramme();
  return (
    <section className="stack-small" aria-labelledby="group-meetings">
      <h2 id="group-meetings">{t('meetings.title')}</h2>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t('meetings.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === 'action' ? 'actions' : ''}>
                  {t(`meetings.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.meetings.map((meeting, index) => (
              <tr key={meeting.id}>
                <th scope="row">{meeting.code}</th>
                <td>{programme?.meetings.find(({ code }) => code === meeting.code)?.title}</td>
                <td className="nowrap">
                  {meeting.status === 'planned' ? (
                    <PlannedDay groupId={group.id} meeting={meeting} />
                  ) : (
                    format.shortDay(meeting.plannedOn)
                  )}
                </td>
                <td>
                  <Tag kind={tagKinds[meeting.status]}>{t(`common:status.${meeting.status}`)}</Tag>
                </td>
                <td className="nowrap">
                  {meeting.status !== 'planned' &&
                    t('meetings.presentOf', {
                      present: meeting.present,
                      total: expected(group, index),
                    })}
                </td>
                <td className="actions">
                  <MeetingLink meeting={meeting} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function MeetingLink({ meeting: { id, code, status } }: { readonly meeting: GroupMeeting }) {
  const { t } = useTranslation('groups');
  const words = { planned: 'open', running: 'resume', closed: 'look' } as const;
  const key = words[status];
  return (
    <ButtonLink small href={href('meetings', id)} label={t(`meetings.${key}Label`, { code })}>
      {t(`meetings.${key}`)}
    </ButtonLink>
  );
}

/** How many people the meeting counted: those of whom something was said, at least those still here while it runs. */
function expected({ members, meetings }: Group, index: number): number {
  const said = members.filter(({ path }) => (path[index] ?? 'ahead') !== 'ahead').length;
  if (meetings[index]?.status === 'closed') return said;
  return Math.max(said, members.filter(({ leftOn }) => leftOn === null).length);
}
