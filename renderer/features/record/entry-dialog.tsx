/** One entry in a dialog: its fields, save and cancel. An error leaves everything that was typed where it is. */
import type { ReactNode } from 'react';
import { FormDialog } from '../../app/form-dialog.tsx';
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
  const { dirty, pending, error, submit } = draft;
  return (
    <FormDialog
      title={title}
      dirty={dirty}
      pending={pending}
      error={error}
      onSave={submit}
      onClose={onClose}
      wide
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        <input type="submit" hidden />
      </form>
      {below}
    </FormDialog>
  );
}
