/** The name, the language and the room of a group, when one of them was wrong or is another now. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { LanguageField } from '../../ui/language-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface ChangeGroupDialogProps {
  readonly group: Group;
  readonly onClose: () => void;
}

export function ChangeGroupDialog({ group, onClose }: ChangeGroupDialogProps) {
  const { t } = useTranslation('groups');
  const [name, setName] = useState(group.name);
  const [language, setLanguage] = useState(group.language);
  const [room, setRoom] = useState(group.room);
  const [languages] = useState(listLanguages);
  const { run, pending, error } = useCommand();
  const nameMissing = name.trim() === '';

  const save = async (): Promise<boolean> => {
    if (nameMissing) return false;
    const changed = await run((client) =>
      client.groups.update({ id: group.id, name, language, room }),
    );
    if (changed === undefined) return false;
    onClose();
    return true;
  };

  return (
    <FormDialog
      title={t('change.title')}
      dirty={name !== group.name || language !== group.language || room !== group.room}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('new.name')}
          value={name}
          onChange={setName}
          error={nameMissing ? t('errors:required.title') : null}
          maxLength={80}
          isRequired
        />
        <LanguageField
          label={t('new.language')}
          languages={languages}
          value={language}
          onChange={setLanguage}
        />
        <TextField
          label={t('new.room')}
          optional={t('common:optional')}
          value={room}
          onChange={setRoom}
          maxLength={80}
        />
        <input type="submit" hidden />
      </form>
    </FormDialog>
  );
}
