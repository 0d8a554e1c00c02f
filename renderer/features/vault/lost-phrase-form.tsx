/** The way in for somebody who has the recovery sheet in hand and no phrase. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { CODE_LENGTH, plainCharacters } from '../../../shared/domain/recovery/recovery-code.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { errorText } from '../../api/error-text.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useWait } from '../../app/use-wait.ts';
import { useQuery } from '../../api/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isChosen, OperatorChoice } from './operator-choice.tsx';
import type { LockedStatus } from './operator-choice.tsx';
import { isSoundPhrase, NewPhraseFields, noPhrase } from '../../app/new-phrase.tsx';

/** What is wrong with the code itself, to be said beside it. */
const ofTheCode = /^(recovery-code-|wrong-recovery-code$)/u;

export interface LostPhraseFormProps {
  readonly operators: LockedStatus['operators'];
  readonly onBack: () => void;
}

export function LostPhraseForm({ operators, onBack }: LostPhraseFormProps) {
  const { t } = useTranslation('vault');
  const query = useQuery(
    useCallback((client: AppClient) => client.vault.recovery(), []),
    [],
  );
  return (
    <QueryView query={query}>
      {({ madeAt }) =>
        madeAt === null ? (
          <div className="stack">
            <Notice kind="care" title={t('lost.noSheetTitle')}>
              {t('lost.noSheetText')}
            </Notice>
            <Button onPress={onBack} autoFocus>
              {t('lost.back')}
            </Button>
          </div>
        ) : (
          <CodeForm operators={operators} onBack={onBack} />
        )
      }
    </QueryView>
  );
}

function CodeForm({ operators, onBack }: LostPhraseFormProps) {
  const { t } = useTranslation('vault');
  const { run, pending, error, clearError } = useCommand();
  const wait = useWait(error);
  const [code, setCode] = useState('');
  const [operator, setOperator] = useState<string | null>(null);
  const [phrase, setPhrase] = useState(noPhrase);
  const [tried, setTried] = useState(false);
  const isAboutCode = error !== null && ofTheCode.test(error.reason ?? '');
  const said = error !== null && isAboutCode ? errorText(t, error) : null;

  function open(): void {
    setTried(true);
    if (!isSoundPhrase(phrase) || !isChosen(operators, operator)) return;
    const { passphrase } = phrase;
    void run((client) => client.vault.recover({ code, operator, passphrase }));
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && wait === 0) open();
      }}
    >
      <div>
        <h2>{t('lost.title')}</h2>
        <p className="quiet">{t('lost.text')}</p>
      </div>
      <TextField
        label={t('lost.code')}
        watch="off"
        description={
          wait > 0
            ? t('lock.wait', { count: wait })
            : t('lost.codeNote', { typed: typedOf(code), total: CODE_LENGTH })
        }
        value={code}
        onChange={(value) => {
          setCode(value);
          clearError();
        }}
        error={said === null ? null : `${said.title} ${said.next}`}
        multiline
        rows={3}
        language="en"
        maxLength={1000}
        autoFocus
      />
      <OperatorChoice
        label={t('lost.operator')}
        operators={operators}
        value={operator}
        onChange={setOperator}
      />
      <NewPhraseFields
        label={t('passphrase.new')}
        value={phrase}
        onChange={setPhrase}
        tried={tried}
      />
      {!isAboutCode && <ErrorNotice error={error} />}
      <div className="row">
        <Button
          variant="primary"
          type="submit"
          pending={pending}
          isDisabled={wait > 0 || !isChosen(operators, operator)}
        >
          {pending ? t('lock.opening') : t('lost.open')}
        </Button>
        <Button variant="quiet" onPress={onBack} isDisabled={pending}>
          {t('lost.back')}
        </Button>
      </div>
    </form>
  );
}

function typedOf(code: string): number {
  return plainCharacters(code.replace(/^\s*age-secret-key-1/iu, '')).length;
}
