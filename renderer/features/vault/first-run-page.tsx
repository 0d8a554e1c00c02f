/** The first start: language, centre, passphrase. Three steps, nothing stored before the last. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewVault } from '../../../shared/contract/vault.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { CentreStep } from './centre-step.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { PracticeButton } from './practice-button.tsx';

const steps = ['language', 'centre', 'passphrase'] as const;

export function FirstRunPage() {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<NewVault>({
    centreName: '',
    country: 'IT',
    operatorName: '',
    passphrase: '',
  });
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const change = (part: Partial<NewVault>) => setDraft((before) => ({ ...before, ...part }));

  const current = steps[step] ?? 'language';
  const complete = [
    true,
    draft.centreName.trim() !== '' && draft.operatorName.trim() !== '',
    draft.passphrase.length >= 15 && draft.passphrase === repeated,
  ][step];

  function next(): void {
    setTried(!complete);
    if (!complete) return;
    if (step < steps.length - 1) setStep(step + 1);
    else void run((client) => client.vault.create(draft));
  }

  return (
    <main className="desk">
      <form
        className="wizard"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) next();
        }}
      >
        <div className="wizard-steps stack">
          <Mark label={t('common:productName')} />
          <ol aria-label={t('firstRun.steps')}>
            {steps.map((name, index) => (
              <li
                key={name}
                className={index < step ? 'done' : undefined}
                aria-current={index === step ? 'step' : undefined}
              >
                <span>{index + 1}</span>
                {t(`firstRun.${name}.step`)}
              </li>
            ))}
          </ol>
        </div>
        <div className="wizard-body stack">
          <h1>{t(`firstRun.${current}.title`)}</h1>
          <p className="quiet measure">{t(`firstRun.${current}.text`)}</p>
          {step === 0 && <LanguageChoice />}
          {step === 1 && <CentreStep draft={draft} onChange={change} tried={tried} />}
          {step === 2 && (
            <PassphraseStep
              passphrase={draft.passphrase}
              repeated={repeated}
              onChange={(passphrase) => change({ passphrase })}
              onRepeat={setRepeated}
              tried={tried}
            />
          )}
          <ErrorNotice error={error} />
          <div className="wizard-foot">
            {step > 0 ? (
              <Button onPress={() => setStep(step - 1)} isDisabled={pending}>
                {t('common:back')}
              </Button>
            ) : (
              <PracticeButton />
            )}
            <span className="note push">
              {t('firstRun.progress', { step: step + 1, count: steps.length })}
            </span>
            <Button variant="primary" type="submit" pending={pending}>
              {pending ? t('firstRun.creating') : t(`firstRun.${current}.next`)}
            </Button>
          </div>
        </div>
      </form>
    </main>
  );
}
