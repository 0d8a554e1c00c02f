/** The locked vault: which one it is, and the way in. No name of anybody is shown. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { errorText } from '../../api/error-text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PracticeButton } from './practice-button.tsx';

export function LockPage({
  status,
}: {
  readonly status: Extract<VaultStatus, { kind: 'locked' }>;
}) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  const { run, pending, error } = useCommand();
  const [passphrase, setPassphrase] = useState('');

  async function unlock(): Promise<void> {
    await run((client) => client.vault.unlock({ passphrase }));
    setPassphrase('');
  }

  const failure = error === null ? null : errorText(t, error);
  return (
    <main className="desk">
      <div className="lock-grid">
        <section className="label-card" aria-label={t('lock.card')}>
          <Mark label={t('common:productName')} />
          <h1>
            <bdi>{status.centreName}</bdi>
          </h1>
          <dl className="facts">
            <dt>{t('lock.state')}</dt>
            <dd>{t('lock.locked')}</dd>
            <dt>{t('lock.lastClosed')}</dt>
            <dd>
              {status.lastClosedAt === null
                ? t('lock.unknown')
                : format.moment(status.lastClosedAt)}
            </dd>
          </dl>
        </section>
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
            <Button
              variant="primary"
              type="submit"
              pending={pending}
              isDisabled={passphrase === ''}
            >
              {pending ? t('lock.opening') : t('lock.open')}
            </Button>
            <PracticeButton />
          </div>
          <LanguageChoice />
        </form>
      </div>
    </main>
  );
}
