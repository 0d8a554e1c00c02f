/** The locked vault: which one it is, and the way in. No name of anybody is shown. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { errorText } from '../../api/error-text.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LostPhraseForm } from './lost-phrase-form.tsx';
import { PracticeButton } from './practice-button.tsx';
import { VaultLabel } from './vault-label.tsx';

export function LockPage({
  status,
}: {
  readonly status: Extract<VaultStatus, { kind: 'locked' }>;
}) {
  const [lost, setLost] = useState(false);
  return (
    <main className="desk">
      <div className="lock-grid">
        <VaultLabel status={status} />
        <div className="stack">
          {lost ? (
            <LostPhraseForm onBack={() => setLost(false)} />
          ) : (
            <UnlockForm onLost={() => setLost(true)} />
          )}
          <div className="lock-more">
            <LanguageChoice />
            <PracticeButton />
          </div>
        </div>
      </div>
    </main>
  );
}

function UnlockForm({ onLost }: { readonly onLost: () => void }) {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const [passphrase, setPassphrase] = useState('');

  async function unlock(): Promise<void> {
    await run((client) => client.vault.unlock({ passphrase }));
    setPassphrase('');
  }

  const failure = error === null ? null : errorText(t, error);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && passphrase !== '') void unlock();
      }}
    >
      <div>
        <h2>{t('lock.title')}</h2>
        <p className="quiet">{t('lock.text')}</p>
      </div>
      <PassphraseField
        label={t('passphrase.label')}
        value={passphrase}
        onChange={setPassphrase}
        error={failure === null ? null : `${failure.title} ${failure.next}`}
        showLabel={t('passphrase.show')}
        hideLabel={t('passphrase.hide')}
        capitalsLocked={t('passphrase.capitals')}
        autoFocus
      />
      <div className="row">
        <Button variant="primary" type="submit" pending={pending} isDisabled={passphrase === ''}>
          {pending ? t('lock.opening') : t('lock.open')}
        </Button>
        <Button variant="quiet" onPress={onLost} isDisabled={pending}>
          {t('lock.lost')}
        </Button>
      </div>
    </form>
  );
}
