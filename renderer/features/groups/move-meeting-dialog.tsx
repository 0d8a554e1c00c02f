/** Another day for a meeting that has not begun. The others stay where they are. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMeeting } from '../../../shared/contract/groups.ts';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

export interface MoveMeetingDialogProps {
  readonly groupId: string;
  readonly meeting: GroupMeeting;
  readonly onClose: () => void;
}

export function MoveMeetingDialog({ groupId, meeting, onClose }: MoveMeetingDialogProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const { id, code, plannedOn } = meeting;
  const [day, setDay] = useState(plannedOn);
  const [tried, setTried] = useState(false);
  const { run, pending, error } = useCommand();
  const toast = useToast();

  const save = async (): Promise<boolean> => {
    setTried(true);
    if (day === '') return false;
    if (day === plannedOn) {
      onClose();
      return true;
    }
    const group = await run((client) =>
      client.groups.planMeeting({ id: groupId, meetingId: id, plannedOn: day }),
    );
    if (group === undefined) return false;
    toast({ kind: 'ok', title: t('meetings.moved', { code, day: format.day(day) }) });
    onClose();
    return true;
  };

  return (
    <FormDialog
      title={t('meetings.moveLabel', { code })}
      dirty={day !== plannedOn}
      pending={pending}
      error={error}
      saveLabel={t('meetings.moveSave')}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('meetings.moveText')}</p>
      <DateField
        label={t('meetings.dayOf', { code })}
        value={day}
        onChange={setDay}
        error={tried && day === '' ? t('errors:required.title') : null}
        isRequired
      />
    </FormDialog>
  );
}
