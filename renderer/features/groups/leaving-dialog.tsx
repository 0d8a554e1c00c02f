/** Records that somebody left a group: when and why. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeavingReason } from '../../../shared/contract/groups.ts';
import type { GroupMember } from '../../../shared/contract/groups.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

type Reason = (typeof LeavingReason.options)[number];

export interface LeavingDialogProps {
  readonly groupId: string;
  readonly member: GroupMember;
  readonly onClose: () => void;
}

export function LeavingDialog({ groupId, member, onClose }: LeavingDialogProps) {
  const { t } = useTranslation('groups');
  const [today] = useState(() => localDay(new Date()));
  const [leftOn, setLeftOn] = useState(today);
  const [reason, setReason] = useState<Reason>('found-work');
  const { run, pending, error } = useCommand();
  const toast = useToast();

  const save = async () => {
    const { personId } = member;
    const group = await run((client) =>
      client.groups.recordLeaving({ id: groupId, personId, leftOn, reason }),
    );
    if (group === undefined) return;
    toast({ kind: 'ok', title: t('leaving.saved') });
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('leaving.title', { name: member.preferredName })}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={leftOn === ''}
            onPress={() => void save()}
          >
            {t('leaving.save')}
          </Button>
        </>
      }
    >
      <p>{t('leaving.text')}</p>
      <div className="columns">
        <DateField
          label={t('leaving.day')}
          value={leftOn}
          onChange={setLeftOn}
          min={member.joinedOn}
          max={today}
        />
        <SelectField
          label={t('leaving.reason')}
          value={reason}
          onChange={setReason}
          options={LeavingReason.options.map((value) => ({
            value,
            label: t(`leaving.reasons.${value}`),
          }))}
        />
      </div>
      <ErrorNotice error={error} />
    </Dialog>
  );
}
