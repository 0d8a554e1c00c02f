/** The locked vault: which one it is, and the way in. No name of anybody is shown. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/error-text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useWait } from '../../app/use-wait.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LostPhraseForm } from './lost-phrase-form.tsx';
import { isChosen, OperatorChoice } from './operator-choice.tsx';
import type { LockedStatus } from './operator-choice.tsx';
import { PracticeButton } from './practice-button.tsx';
import { VaultLabel } from './vault-label.tsx';

export function LockPage({ status }: { readonly status: LockedStatus }) {
  const [lost, setLost] = useState(false);
  return (
    <main className="desk">
      <div className="lock-grid">
        <VaultLabel status={status} />
        <div className="stack">
          {lost ? (
            <LostPhraseForm operators={status.operators} onBack={() => setLost(false)} />
          ) : (
            <UnlockForm operators={status.operators} onLost={() => setLost(true)} />
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

interface UnlockFormProps {
  readonly operators: LockedStatus['operators'];
  readonly onLost: () => void;
}

function UnlockForm({ operators, onLost }: UnlockFormProps) {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const wait = useWait(error);
  const [operator, setOperator] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const isReady = passphrase !== '' && isChosen(operators, operator) && wait === 0;

  async function unlock(): Promise<void> {
    await run((client) => client.vault.unlock({ operator, passphrase }));
    setPassphrase('');
  }

  const failure = error === null ? null : errorText(t, error);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && isReady) void unlock();
      }}
    >
      <div>
        <h2>{t('lock.title')}</h2>
        <p className="quiet">{t('lock.text')}</p>
      </div>
      <OperatorChoice
        label={t('lock.operator')}
        operators={operators}
        value={operator}
        onChange={setOperator}
        autoFocus
      />
      <PassphraseField
        label={t('passphrase.label')}
        value={passphrase}
        onChange={setPassphrase}
        error={failure === null ? null : `${failure.title} ${failure.next}`}
        showLabel={t('passphrase.show')}
        hideLabel={t('passphrase.hide')}
        capitalsLocked={t('passphrase.capitals')}
        description={wait > 0 ? t('lock.wait', { count: wait }) : undefined}
        autoFocus={operators.length === 0}
      />
      <div className="row">
        <Button variant="primary" type="submit" pending={pending} isDisabled={!isReady}>
          {pending ? t('lock.opening') : t('lock.open')}
        </Button>
        <Button variant="quiet" onPress={onLost} isDisabled={pending}>
          {t('lock.lost')}
        </Button>
      </div>
    </form>
  );
}
