/** Another phrase for the open vault, for whoever knows the one of today. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useWait } from '../../app/use-wait.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { CurrentPhrase, isAboutPhrase } from '../../app/current-phrase.tsx';
import { isSoundPhrase, NewPhraseFields, noPhrase } from '../../app/new-phrase.tsx';

export function ChangePhraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const wait = useWait(error);
  const [passphrase, setPassphrase] = useState('');
  const [mayBeKnown, setMayBeKnown] = useState(false);
  const [phrase, setPhrase] = useState(noPhrase);
  const [tried, setTried] = useState(false);

  const isReady = passphrase !== '' && wait === 0;

  async function change(): Promise<void> {
    setTried(true);
    if (!isSoundPhrase(phrase)) return;
    const changed = await run(async (client) => {
      await client.vault.changePassphrase({ passphrase, next: phrase.passphrase, mayBeKnown });
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
          if (!pending && isReady) void change();
        }}
      >
        <CurrentPhrase value={passphrase} onChange={setPassphrase} error={error} wait={wait} />
        <NewPhraseFields
          label={t('passphrase.new')}
          value={phrase}
          onChange={setPhrase}
          tried={tried}
        />
        <CheckboxField
          label={t('keys.mayBeKnown')}
          description={t('keys.mayBeKnownNote')}
          isSelected={mayBeKnown}
          onChange={setMayBeKnown}
        />
        <p className="note">{t('keys.phraseOld')}</p>
        {!isAboutPhrase(error) && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onPress={onClose} isDisabled={pending}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" type="submit" pending={pending} isDisabled={!isReady}>
            {t('keys.phraseChange')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
