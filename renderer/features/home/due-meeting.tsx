/** A meeting that waits: what it is about, when, and the way into it. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import type { RunningMeeting } from '../../../shared/contract/meetings.ts';
import type { Programme } from '../../../shared/contract/programmes.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { GroupPath } from './group-path.tsx';

export interface DueMeetingProps {
  readonly meeting: RunningMeeting;
  readonly group: GroupSummary | undefined;
  /** What the meeting is about; null where that could not be read. */
  readonly programme: Programme | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function DueMeeting({ meeting, group, programme, today }: DueMeetingProps) {
  const { t } = useTranslation('home');
  const described = programme?.meetings.find(({ code }) => code === meeting.code);
  const running = meeting.status === 'running';
  return (
    <article className="sheet with-margin">
      <div className="sheet-margin">
        <WhenLine meeting={meeting} today={today} />
        {group !== undefined && group.room !== '' && (
          <p className="note">
            <bdi>{group.room}</bdi>
          </p>
        )}
      </div>
      <div className="sheet-body stack-small">
        <p className="note">
          <bdi>{meeting.groupName}</bdi>
          {' · '}
          {t('common:people', { count: meeting.memberCount })}
        </p>
        <h2>
          {meeting.code}
          {' · '}
          {described?.title}
        </h2>
        <p className="quiet measure">{described?.aim}</p>
        {group !== undefined && <GroupPath group={group} />}
        {running && <p className="note">{t('running')}</p>}
        <div className="row">
          <ButtonLink variant="primary" href={href('meetings', meeting.id)}>
            {running ? t('resume') : t('open')}
          </ButtonLink>
        </div>
      </div>
    </article>
  );
}

function WhenLine({
  meeting,
  today,
}: {
  readonly meeting: RunningMeeting;
  readonly today: string;
}) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { plannedOn } = meeting;
  if (plannedOn === today) return <strong className="when">{t('today')}</strong>;
  return (
    <span className="when">
      {plannedOn < today
        ? t('late', { day: format.shortDay(plannedOn) })
        : format.shortDay(plannedOn)}
    </span>
  );
}
