/** A recovery sheet for a vault that is there already: the phrase first, then the paper, then its proof. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useWait } from '../../app/use-wait.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { CurrentPhrase, isAboutPhrase } from '../../app/current-phrase.tsx';
import { isRetyped, SheetCheck } from './sheet-check.tsx';

export interface NewSheetDialogProps {
  readonly centreName: string;
  readonly onClose: () => void;
}

export function NewSheetDialog({ centreName, onClose }: NewSheetDialogProps) {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const wait = useWait(error);
  const [passphrase, setPassphrase] = useState('');
  const [sheet, setSheet] = useState<{ code: string; madeAt: string } | null>(null);
  const [retyped, setRetyped] = useState('');
  const [tried, setTried] = useState(false);

  async function next(): Promise<void> {
    if (sheet === null) {
      const shown = await run((client) => client.vault.prepareRecovery({ passphrase }));
      if (shown !== undefined) setSheet(shown);
      return;
    }
    setTried(true);
    if (!isRetyped(sheet.code, retyped)) return;
    const made = await run((client) => client.vault.addRecovery({ passphrase, retyped }));
    if (made === undefined) return;
    toast({ kind: 'ok', title: t('keys.sheetDone') });
    onClose();
  }

  return (
    <Dialog title={t('sheet.title')} isOpen onClose={onClose} wide mustStay={pending}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && wait === 0) void next();
        }}
      >
        {sheet === null ? (
          <>
            <p>{t('keys.sheetAsk')}</p>
            <CurrentPhrase value={passphrase} onChange={setPassphrase} error={error} wait={wait} />
          </>
        ) : (
          <SheetCheck
            {...sheet}
            centreName={centreName}
            retyped={retyped}
            onRetype={setRetyped}
            tried={tried}
          />
        )}
        {!isAboutPhrase(error) && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onPress={onClose} isDisabled={pending}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            type="submit"
            pending={pending}
            isDisabled={(sheet === null && passphrase === '') || wait > 0}
          >
            {sheet === null ? t('keys.sheetShow') : t('keys.sheetConfirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
