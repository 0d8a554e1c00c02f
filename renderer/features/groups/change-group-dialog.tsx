/** The name, the language and the room of a group, when one of them was wrong or is another now. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
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

  const save = async () => {
    const changed = await run((client) =>
      client.groups.update({ id: group.id, name, language, room }),
    );
    if (changed !== undefined) onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('change.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={nameMissing}
            onPress={() => void save()}
          >
            {t('common:save')}
          </Button>
        </>
      }
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
      <ErrorNotice error={error} />
    </Dialog>
  );
}
