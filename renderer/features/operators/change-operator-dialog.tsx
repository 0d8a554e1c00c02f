/** Another name, or other roles. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../shared/contract/operators.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { isWhole, OperatorFields } from './operator-fields.tsx';
import type { OperatorDraft } from './operator-fields.tsx';

export interface OperatorDialogProps {
  readonly operator: Operator;
  readonly onClose: () => void;
}

export function ChangeOperatorDialog({ operator, onClose }: OperatorDialogProps) {
  const { t } = useTranslation('operators');
  const [draft, setDraft] = useState<OperatorDraft>(operator);
  const [tried, setTried] = useState(false);
  return (
    <KeysDialog
      title={t('change.label', { name: operator.name })}
      confirm={t('common:save')}
      done={t('change.done')}
      check={() => {
        setTried(true);
        return isWhole(draft);
      }}
      work={(client, own) =>
        client.operators.change({
          own,
          id: operator.id,
          name: draft.name,
          roles: [...draft.roles],
        })
      }
      onClose={onClose}
    >
      <OperatorFields value={draft} onChange={setDraft} tried={tried} />
    </KeysDialog>
  );
}
