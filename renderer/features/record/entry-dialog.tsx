/** One entry in a dialog: its fields, save and cancel. An error leaves everything that was typed where it is. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { DraftState } from './use-draft.ts';

export interface EntryDialogProps {
  readonly title: string;
  readonly draft: DraftState;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Fields with a form of their own among them: they cannot stand inside another form. */
  readonly below?: ReactNode;
}

export function EntryDialog({ title, draft, onClose, children, below }: EntryDialogProps) {
  const { t } = useTranslation('record');
  return (
    <Dialog title={title} isOpen onClose={onClose} mustStay={draft.dirty || draft.pending} wide>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          draft.submit();
        }}
      >
        {children}
        <input type="submit" hidden />
      </form>
      {below}
      <ErrorNotice error={draft.error} />
      <div className="dialog-actions">
        <Button onPress={onClose} isDisabled={draft.pending}>
          {t('common:cancel')}
        </Button>
        <Button variant="primary" onPress={draft.submit} pending={draft.pending}>
          {t('common:save')}
        </Button>
      </div>
    </Dialog>
  );
}
