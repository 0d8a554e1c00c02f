/** How far a group has come, as the sign of the program. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { MeetingPath } from '../../ui/meeting-path.tsx';

export function GroupPath({
  group,
  mini = false,
}: {
  readonly group: GroupSummary;
  readonly mini?: boolean;
}) {
  const { t } = useTranslation('home');
  const done = group.meetings.filter(({ status }) => status === 'closed').length;
  const current = group.meetings.find(({ status }) => status !== 'closed')?.code;
  return (
    <MeetingPath
      mini={mini}
      label={t('pathLabel', { done, total: group.meetings.length })}
      items={group.meetings.map(({ code, status }) => {
        const mark = status === 'closed' ? ('done' as const) : ('ahead' as const);
        return { code, mark, markLabel: t(`mark.${mark}`), current: code === current };
      })}
    />
  );
}
