/** A dialog that changes who may open the vault: what is to change, and the phrase of whoever changes it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { CurrentPhrase, isAboutPhrase } from '../../app/current-phrase.tsx';
import { useWait } from '../../app/use-wait.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';

export interface KeysDialogProps {
  readonly title: string;
  /** What the button says, and what it says while the work is under way. */
  readonly confirm: string;
  readonly confirming?: string;
  /** What is said when it is done. */
  readonly done: string;
  /** Says whether everything above the phrase is there; it may show what is missing. */
  readonly check?: () => boolean;
  /** Does it, with the phrase that was typed. */
  readonly work: (client: AppClient, own: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Where there is nothing to fill in above. */
  readonly beginsWithPhrase?: boolean;
}

export function KeysDialog(props: KeysDialogProps) {
  const { t } = useTranslation('operators');
  const { run, pending, error } = useCommand();
  const wait = useWait(error);
  const toast = useToast();
  const [own, setOwn] = useState('');
  const isReady = own !== '' && wait === 0;

  async function confirm(): Promise<void> {
    if (props.check?.() === false) return;
    const isDone = await run(async (client) => {
      await props.work(client, own);
      return true;
    });
    if (isDone === undefined) return;
    toast({ kind: 'ok', title: props.done });
    props.onClose();
  }

  return (
    <Dialog title={props.title} isOpen onClose={props.onClose} wide mustStay={pending}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && isReady) void confirm();
        }}
      >
        {props.children}
        <CurrentPhrase
          label={t('own')}
          value={own}
          onChange={setOwn}
          error={error}
          wait={wait}
          autoFocus={props.beginsWithPhrase ?? false}
        />
        {!isAboutPhrase(error) && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onPress={props.onClose} isDisabled={pending}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" type="submit" pending={pending} isDisabled={!isReady}>
            {pending ? (props.confirming ?? props.confirm) : props.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
