/** A new phrase for somebody who has lost theirs. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSoundPhrase, NewPhraseFields, noPhrase } from '../../app/new-phrase.tsx';
import type { OperatorDialogProps } from './change-operator-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';

export function ResetPhraseDialog({ operator, onClose }: OperatorDialogProps) {
  const { t } = useTranslation('operators');
  const [phrase, setPhrase] = useState(noPhrase);
  const [tried, setTried] = useState(false);
  return (
    <KeysDialog
      title={t('reset.label', { name: operator.name })}
      confirm={t('reset.confirm')}
      done={t('reset.done')}
      check={() => {
        setTried(true);
        return isSoundPhrase(phrase);
      }}
      work={(client, own) =>
        client.operators.resetPassphrase({
          own,
          id: operator.id,
          passphrase: phrase.passphrase,
        })
      }
      onClose={onClose}
    >
      <p>{t('reset.text')}</p>
      <NewPhraseFields label={t('phrase')} value={phrase} onChange={setPhrase} tried={tried} />
      <p className="note">{t('handOver')}</p>
    </KeysDialog>
  );
}
