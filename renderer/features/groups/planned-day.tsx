/** The day of a meeting that has not begun; a new day is saved a moment after it is chosen. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMeeting } from '../../../shared/contract/groups.ts';
import { useClient } from '../../api/client-context.tsx';
import { errorText } from '../../api/error-text.ts';
import { asAppError } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

/** Typing a date goes through days that nobody means (0002, 0020, 0202): wait for the year and a pause. */
const firstYear = '2000';
const pause = 900;

export interface PlannedDayProps {
  readonly groupId: string;
  readonly meeting: GroupMeeting;
}

export function PlannedDay({ groupId, meeting: { id, code, plannedOn } }: PlannedDayProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const toast = useToast();
  const client = useClient();
  const [draft, setDraft] = useState<string | null>(null);

  const sent = useRef(plannedOn);

  const save = useCallback(
    async (day: string) => {
      if (day === sent.current || day < firstYear) return;
      sent.current = day;
      try {
        await client.groups.planMeeting({ id: groupId, meetingId: id, plannedOn: day });
        toast({ kind: 'ok', title: t('meetings.moved', { code, day: format.day(day) }) });
      } catch (failure) {
        const { title, next } = errorText(t, asAppError(failure));
        toast({ kind: 'error', title, text: next });
        sent.current = plannedOn;
        setDraft(null);
      }
    },
    [client, groupId, id, code, plannedOn, toast, t, format],
  );

  useEffect(() => {
    if (draft === plannedOn) setDraft(null);
    if (draft === null || draft === plannedOn) return undefined;
    const timer = setTimeout(() => void save(draft), pause);
    return () => clearTimeout(timer);
  }, [draft, plannedOn, save]);

  return (
    <div
      onBlur={() => {
        if (draft !== null) void save(draft);
      }}
    >
      <DateField
        label={t('meetings.dayOf', { code })}
        hideLabel
        value={draft ?? plannedOn}
        onChange={setDraft}
      />
    </div>
  );
}
