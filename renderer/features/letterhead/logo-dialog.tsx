/** What a logo is called, for whoever does not see it: asked before it is added, and changed later. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Logo } from '../../../shared/contract/letterhead.ts';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A logo of the vault, or one that is not there yet. */
export type NamedLogo = Pick<Logo, 'place' | 'name' | 'png'> & { readonly id: string | null };

export interface LogoDialogProps {
  readonly logo: NamedLogo;
  readonly onClose: () => void;
}

export function LogoDialog({ logo, onClose }: LogoDialogProps) {
  const { t } = useTranslation('letterhead');
  const { run, pending, error } = useCommand();
  const [name, setName] = useState(logo.name);
  const [tried, setTried] = useState(false);
  const { id, place, png } = logo;
  const isMissing = name.trim() === '';

  async function save(): Promise<boolean> {
    setTried(true);
    if (isMissing) return false;
    const saved = await run((client) =>
      id === null
        ? client.letterhead.addLogo({ place, name, png })
        : client.letterhead.renameLogo({ id, name }),
    );
    if (saved !== undefined) onClose();
    return saved !== undefined;
  }

  return (
    <FormDialog
      title={id === null ? t(`${place}.add`) : t('logo.renameTitle')}
      dirty={name !== logo.name}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
      saveLabel={id === null ? t('logo.use') : t('common:save')}
    >
      <img className="logo-seen on-paper" alt="" src={`data:image/png;base64,${png}`} />
      <TextField
        label={t('logo.name')}
        description={t('logo.nameNote')}
        watch="off"
        isRequired
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
        error={tried && isMissing ? t('logo.missing') : null}
      />
    </FormDialog>
  );
}
