/** Another day for a meeting that has not begun. The others stay where they are. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMeeting } from '../../../shared/contract/groups.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
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
  const { run, pending, error } = useCommand();
  const toast = useToast();

  const save = async () => {
    const group = await run((client) =>
      client.groups.planMeeting({ id: groupId, meetingId: id, plannedOn: day }),
    );
    if (group === undefined) return;
    toast({ kind: 'ok', title: t('meetings.moved', { code, day: format.day(day) }) });
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('meetings.moveLabel', { code })}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={day === '' || day === plannedOn}
            onPress={() => void save()}
          >
            {t('meetings.moveSave')}
          </Button>
        </>
      }
    >
      <p>{t('meetings.moveText')}</p>
      <DateField label={t('meetings.dayOf', { code })} value={day} onChange={setDay} isRequired />
      <ErrorNotice error={error} />
    </Dialog>
  );
}
