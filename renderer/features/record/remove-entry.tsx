/** Asks before an entry goes for good. */
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/error-text.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { asAppError } from '../../api/use-query.ts';

export type EntryKind = 'learning' | 'experience' | 'language' | 'competence' | 'evidence';

export interface RemoveEntryProps {
  readonly personId: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function RemoveEntry({ personId, kind, id, name, onClose }: RemoveEntryProps) {
  const { t } = useTranslation('record');
  const { run, pending } = useCommand();
  const toast = useToast();

  async function remove(): Promise<void> {
    await run(async (client) => {
      try {
        await client.record.removeEntry({ personId, kind, id });
      } catch (failure) {
        const { title, next } = errorText(t, asAppError(failure));
        toast({ kind: 'error', title, text: next });
      }
    });
    onClose();
  }

  return (
    <ConfirmDialog
      title={t('removeTitle', { name })}
      text={t(`${kind}.remove`)}
      isOpen
      confirmLabel={t('common:remove')}
      cancelLabel={t('common:cancel')}
      onConfirm={() => void remove()}
      onCancel={onClose}
      pending={pending}
    />
  );
}
