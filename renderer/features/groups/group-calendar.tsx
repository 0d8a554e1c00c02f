/** The twelve meetings of a group at the side of its people: when, what about, and the way into each. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group, GroupMeeting } from '../../../shared/contract/groups.ts';
import type { Programme } from '../../../shared/contract/programmes.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { MeetingSign } from '../../ui/meeting-path.tsx';
import { MoveMeetingDialog } from './move-meeting-dialog.tsx';

export interface GroupCalendarProps {
  readonly group: Group;
  /** What the meetings are about; null where that could not be read. */
  readonly programme: Programme | null;
}

export function GroupCalendar({ group, programme }: GroupCalendarProps) {
  const { t } = useTranslation('groups');
  const [moving, setMoving] = useState<GroupMeeting | null>(null);
  const next = group.meetings.find(({ status }) => status !== 'closed');
  return (
    <aside className="calendar" aria-labelledby="group-meetings">
      <h2 id="group-meetings">{t('meetings.title')}</h2>
      <ol>
        {group.meetings.map((meeting, index) => (
          <li key={meeting.id} aria-current={meeting === next ? 'step' : undefined}>
            <MeetingSign
              code={meeting.code}
              mark={meeting.status === 'closed' ? 'done' : 'ahead'}
              current={meeting === next}
            />
            <a href={href('meetings', meeting.id)}>
              {meeting.code}
              {' · '}
              {programme?.meetings.find(({ code }) => code === meeting.code)?.title}
            </a>
            <When
              meeting={meeting}
              expected={expected(group, index)}
              onMove={group.mine ? setMoving : undefined}
            />
          </li>
        ))}
      </ol>
      {moving !== null && (
        <MoveMeetingDialog groupId={group.id} meeting={moving} onClose={() => setMoving(null)} />
      )}
    </aside>
  );
}

function When(props: {
  readonly meeting: GroupMeeting;
  readonly expected: number;
  /** Without it the days are only shown. */
  readonly onMove: ((meeting: GroupMeeting) => void) | undefined;
}) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const { meeting, onMove } = props;
  const { code, present } = meeting;
  return (
    <span className="note calendar-when">
      {format.shortDay(meeting.plannedOn)}
      {meeting.status === 'planned'
        ? onMove !== undefined && (
            <Button
              small
              variant="quiet"
              label={t('meetings.moveLabel', { code })}
              onPress={() => onMove(meeting)}
            >
              {t('meetings.move')}
            </Button>
          )
        : // When everybody was there, the sign says enough.
          (meeting.status === 'running' || present < props.expected) && (
            <span>{t(`meetings.state.${meeting.status}`, { present, total: props.expected })}</span>
          )}
    </span>
  );
}

/** How many people the meeting counted: those of whom something was said, at least those still here while it runs. */
function expected({ members, meetings }: Group, index: number): number {
  const said = members.filter(({ path }) => (path[index] ?? 'ahead') !== 'ahead').length;
  if (meetings[index]?.status === 'closed') return said;
  return Math.max(said, members.filter(({ leftOn }) => leftOn === null).length);
}
