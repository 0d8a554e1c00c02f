/** Notes about the group as a whole, without names, and how the meeting felt. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNameWatch } from '../../app/use-name-watch.ts';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

const climates = ['none', '1', '2', '3', '4', '5'] as const;
type Climate = (typeof climates)[number];

export interface GroupNotesDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

export function GroupNotesDialog({ meeting, onClose }: GroupNotesDialogProps) {
  const { t } = useTranslation('meetings');
  const [groupNotes, setGroupNotes] = useState(meeting.groupNotes);
  const before = climates.find((value) => value === String(meeting.climate)) ?? 'none';
  const [climate, setClimate] = useState<Climate>(before);
  const watch = useNameWatch(meeting.entries);
  const { run, pending, error } = useCommand();
  const toast = useToast();

  const save = async () => {
    const saved = await run(async (client) => {
      await client.meetings.saveGroupNotes({
        id: meeting.id,
        climate: climate === 'none' ? null : Number(climate),
        groupNotes,
      });
      return true;
    });
    if (saved !== true) return false;
    toast({ kind: 'ok', title: t('common:saved') });
    onClose();
    return true;
  };

  return (
    <FormDialog
      title={t('notes.title')}
      dirty={groupNotes !== meeting.groupNotes || climate !== before}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <Notice kind="care" title={t('notes.care')}>
        {t('notes.careText')}
      </Notice>
      <TextField
        label={t('notes.text')}
        value={groupNotes}
        onChange={setGroupNotes}
        multiline
        rows={5}
        maxLength={4000}
        watch={watch}
      />
      <div className="stack-small">
        <RadioGroupField
          label={t('notes.climate')}
          value={climate}
          onChange={setClimate}
          options={climates.map((value) => ({ value, label: t(`notes.climateStep.${value}`) }))}
        />
        <p className="note">{t('notes.climateLow')}</p>
      </div>
    </FormDialog>
  );
}
