/** Another phrase for the open vault, for whoever knows the one of today. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { CurrentPhrase, isAboutPhrase } from './current-phrase.tsx';
import { isSoundPhrase, NewPhraseFields, noPhrase } from './new-phrase.tsx';

export function ChangePhraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const [passphrase, setPassphrase] = useState('');
  const [phrase, setPhrase] = useState(noPhrase);
  const [tried, setTried] = useState(false);

  async function change(): Promise<void> {
    setTried(true);
    if (!isSoundPhrase(phrase)) return;
    const changed = await run(async (client) => {
      await client.vault.changePassphrase({ passphrase, next: phrase.passphrase });
      return true;
    });
    if (changed === undefined) return;
    toast({ kind: 'ok', title: t('keys.phraseDone') });
    onClose();
  }

  return (
    <Dialog title={t('keys.phraseChange')} isOpen onClose={onClose} mustStay={pending}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && passphrase !== '') void change();
        }}
      >
        <CurrentPhrase value={passphrase} onChange={setPassphrase} error={error} />
        <NewPhraseFields
          label={t('passphrase.new')}
          value={phrase}
          onChange={setPhrase}
          tried={tried}
        />
        <p className="note">{t('keys.phraseOld')}</p>
        {!isAboutPhrase(error) && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onPress={onClose} isDisabled={pending}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" type="submit" pending={pending} isDisabled={passphrase === ''}>
            {t('keys.phraseChange')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
