/** The day of a meeting that has not begun; a new day is saved a moment after it is chosen. */
import { useTranslation } from 'react-i18next';
import type { GroupMeeting } from '../../../shared/contract/groups.ts';
import { AppError } from '../../../shared/wire.ts';
import { errorText } from '../../api/error-text.ts';
import { useAutosave } from '../../api/use-autosave.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

/** Typing a date goes through days that nobody means (0002, 0020, 0202): wait for the year. */
const firstYear = '2000';
const noDay = new AppError('invalid-input', 'required');

export interface PlannedDayProps {
  readonly groupId: string;
  readonly meeting: GroupMeeting;
}

export function PlannedDay({ groupId, meeting: { id, code, plannedOn } }: PlannedDayProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const toast = useToast();
  const draft = useAutosave(`planned-day:${id}`, plannedOn, {
    problem: (day) => (day < firstYear ? noDay : null),
    save: async (client, day) => {
      await client.groups.planMeeting({ id: groupId, meetingId: id, plannedOn: day });
      toast({ kind: 'ok', title: t('meetings.moved', { code, day: format.day(day) }) });
    },
  });
  return (
    <div onBlur={draft.formProps.onBlur}>
      <DateField
        label={t('meetings.dayOf', { code })}
        hideLabel
        value={draft.value}
        error={
          draft.error !== null && (draft.tried || draft.state === 'failed')
            ? errorText(t, draft.error).title
            : null
        }
        onChange={draft.set}
      />
    </div>
  );
}
