/** Somebody new: their name, their roles, and the phrase that they are handed on paper. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSoundPhrase, NewPhraseFields, noPhrase } from '../../app/new-phrase.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { isWhole, OperatorFields } from './operator-fields.tsx';
import type { OperatorDraft } from './operator-fields.tsx';

export function AddOperatorDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('operators');
  const [draft, setDraft] = useState<OperatorDraft>({ name: '', roles: ['operator'] });
  const [phrase, setPhrase] = useState(noPhrase);
  const [tried, setTried] = useState(false);
  return (
    <KeysDialog
      title={t('add.button')}
      confirm={t('add.confirm')}
      done={t('add.done', { name: draft.name.trim() })}
      check={() => {
        setTried(true);
        return isWhole(draft) && isSoundPhrase(phrase);
      }}
      work={(client, own) =>
        client.operators.add({
          own,
          name: draft.name,
          roles: [...draft.roles],
          passphrase: phrase.passphrase,
        })
      }
      onClose={onClose}
    >
      <OperatorFields value={draft} onChange={setDraft} tried={tried} />
      <NewPhraseFields label={t('phrase')} value={phrase} onChange={setPhrase} tried={tried} />
      <p className="note">{t('handOver')}</p>
    </KeysDialog>
  );
}
