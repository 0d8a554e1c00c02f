/** A form above the screen with a Save of its own. What was typed is never lost without a word: leaving asks. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/wire.ts';
import { ErrorNotice } from '../api/error-notice.tsx';
import { pendingDrafts } from '../api/pending-drafts.ts';
import type { DraftStanding, PendingDraft } from '../api/pending-drafts.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../ui/dialog.tsx';
import { firstField } from '../ui/first-field.ts';

export interface FormDialogProps {
  readonly title: string;
  /** True when something was changed in it. */
  readonly dirty: boolean;
  readonly pending: boolean;
  readonly error: AppError | null;
  /** Saves and closes; gives whether it was saved. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** What the button says instead of Save. */
  readonly saveLabel?: string;
}

export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation('history');
  const { pending, onClose } = props;
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState(false);
  // Also what was typed into a small form inside of it, which it does not know.
  const dirty = props.dirty || typed;
  useSaveBeforeLock(props);
  const leave = () => {
    if (pending) return;
    if (dirty) setAsking(true);
    else onClose();
  };
  return (
    <>
      <Dialog
        title={props.title}
        isOpen
        onClose={leave}
        wide={props.wide ?? false}
        actions={
          <>
            <Button onPress={leave} isDisabled={pending}>
              {t('common:cancel')}
            </Button>
            <Button variant="primary" onPress={() => void props.onSave()} pending={pending}>
              {props.saveLabel ?? t('common:save')}
            </Button>
          </>
        }
      >
        <Fields onInput={() => setTyped(true)}>{props.children}</Fields>
        <ErrorNotice error={props.error} />
      </Dialog>
      <ConfirmDialog
        title={t('discard.title')}
        text={t('discard.text')}
        isOpen={asking}
        confirmLabel={t('discard.confirm')}
        cancelLabel={t('discard.keep')}
        onConfirm={onClose}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

/** Whoever opens a form writes in it: its first field has the keyboard. */
function Fields(props: { readonly onInput: () => void; readonly children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    firstField(fields.current)?.focus();
  }, []);
  return (
    <div className="stack" ref={fields} onInput={props.onInput}>
      {props.children}
    </div>
  );
}

/** Locking never asks: what is whole in an open form is stored then. */
function useSaveBeforeLock({ dirty, pending, error, onSave }: FormDialogProps): void {
  const [draft] = useState(() => new OpenForm());
  useEffect(() => {
    const state = pending ? 'saving' : error !== null ? 'stuck' : dirty ? 'waiting' : 'saved';
    draft.show({ state, error }, onSave);
  });
  useEffect(() => {
    pendingDrafts.add(draft);
    return () => pendingDrafts.remove(draft);
  }, [draft]);
}

class OpenForm implements PendingDraft {
  #standing: DraftStanding = { state: 'saved', error: null };
  #save = (): Promise<boolean> => Promise.resolve(true);
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly standing = (): DraftStanding => this.#standing;

  readonly flush = (): Promise<boolean> =>
    this.#standing.state === 'saved' ? Promise.resolve(true) : this.#save();

  show(standing: DraftStanding, save: () => Promise<boolean>): void {
    this.#standing = standing;
    this.#save = save;
    for (const listener of this.#listeners) listener();
  }
}
