/** In the settings: who works with this vault, for whoever manages that. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operator, SignedInOperator } from '../../../shared/contract/operators.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { AddOperatorDialog } from './add-operator-dialog.tsx';
import { ChangeOperatorDialog } from './change-operator-dialog.tsx';
import { OperatorRow } from './operator-row.tsx';
import { RemoveOperatorDialog } from './remove-operator-dialog.tsx';
import { ResetPhraseDialog } from './reset-phrase-dialog.tsx';

const askOperators = (client: AppClient) => client.operators.list();

export type OperatorTask = 'change' | 'reset' | 'remove';

type Open = { readonly task: 'add' } | { readonly task: OperatorTask; readonly operator: Operator };

export function OperatorsSection({ signedIn }: { readonly signedIn: SignedInOperator }) {
  const { t } = useTranslation('operators');
  const mayManage = useMay('operators.list');
  if (mayManage) return <Managed signedIn={signedIn} />;
  return (
    <section className="stack-small">
      <h3>{t('title')}</h3>
      <p className="quiet">{t('notYours')}</p>
    </section>
  );
}

function Managed({ signedIn }: { readonly signedIn: SignedInOperator }) {
  const { t } = useTranslation('operators');
  const query = useQuery(askOperators, ['operators']);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="stack-small">
      <h3>{t('title')}</h3>
      <p className="quiet">{t('note')}</p>
      <QueryView query={query}>
        {(operators) => (
          <ul className="operators" aria-label={t('title')}>
            {operators.map((operator) => (
              <OperatorRow
                key={operator.id}
                operator={operator}
                isSelf={operator.id === signedIn.id}
                onTask={(task) => setOpen({ task, operator })}
              />
            ))}
          </ul>
        )}
      </QueryView>
      <Button onPress={() => setOpen({ task: 'add' })}>{t('add.button')}</Button>
      {open?.task === 'add' && <AddOperatorDialog onClose={close} />}
      {open?.task === 'change' && <ChangeOperatorDialog operator={open.operator} onClose={close} />}
      {open?.task === 'reset' && <ResetPhraseDialog operator={open.operator} onClose={close} />}
      {open?.task === 'remove' && <RemoveOperatorDialog operator={open.operator} onClose={close} />}
    </section>
  );
}
