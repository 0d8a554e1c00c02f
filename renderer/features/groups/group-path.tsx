/** How far a group has come, as the sign of the program. */
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { MeetingPath } from '../../ui/meeting-path.tsx';

export interface GroupPathProps {
  readonly meetings: GroupSummary['meetings'];
  readonly mini?: boolean;
}

export function GroupPath({ meetings, mini = false }: GroupPathProps) {
  const { t } = useTranslation('groups');
  const done = meetings.filter(({ status }) => status === 'closed').length;
  const current = meetings.find(({ status }) => status !== 'closed')?.code;
  return (
    <MeetingPath
      mini={mini}
      label={t('path.label', { count: done, total: meetings.length })}
      items={meetings.map(({ code, status }) => {
        const mark = status === 'closed' ? ('done' as const) : ('ahead' as const);
        return { code, mark, markLabel: t(`path.mark.${mark}`), current: code === current };
      })}
    />
  );
}
