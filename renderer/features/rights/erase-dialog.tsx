/** The last question before an erasure: what goes, what stays, why, and the code of the person typed again. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erasureGrounds } from '../../../shared/contract/erasure.ts';
import type { ErasureGround, ErasureScope } from '../../../shared/contract/erasure.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { ErasureFacts } from './erasure-facts.tsx';
import { useErasurePreview } from './use-erasure-preview.ts';

export interface EraseDialogProps {
  readonly person: { readonly id: string; readonly code: string; readonly preferredName: string };
  readonly scope: ErasureScope;
  /** Why, as it is offered first. */
  readonly ground: ErasureGround;
  readonly onClose: () => void;
  /** When it is done. */
  readonly onErased?: () => void;
}

export function EraseDialog({ person, scope, ground: first, ...props }: EraseDialogProps) {
  const { t } = useTranslation('rights');
  const [ground, setGround] = useState(first);
  const [code, setCode] = useState('');
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const query = useErasurePreview(person.id, scope);
  const isTyped = code.trim().toUpperCase() === person.code.toUpperCase();

  async function erase(): Promise<void> {
    const order = { personId: person.id, scope, ground, code };
    const done = await run((client) => client.erasure.erase(order));
    if (done === undefined) return;
    props.onClose();
    props.onErased?.();
    toast(
      done.filesLeft === 0
        ? { kind: 'ok', title: t('erase.done') }
        : {
            kind: 'error',
            title: t('erase.done'),
            text: t('erase.left', { count: done.filesLeft }),
          },
    );
  }

  return (
    <Dialog
      isOpen
      wide
      mustStay={pending}
      onClose={props.onClose}
      title={t(`erase.title.${scope}`, { name: person.preferredName })}
      actions={
        <>
          <Button onPress={props.onClose} isDisabled={pending} autoFocus>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={!isTyped}
            onPress={() => void erase()}
          >
            {t('erase.confirm')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{t('erase.forGood')}</strong>
      </p>
      <QueryView query={query}>{(preview) => <ErasureFacts preview={preview} />}</QueryView>
      <SelectField
        label={t('erase.ground')}
        value={ground}
        options={erasureGrounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
        onChange={setGround}
      />
      <TextField
        label={t('erase.code', { code: person.code })}
        value={code}
        onChange={setCode}
        maxLength={40}
        language="en"
      />
      <ErrorNotice error={error} />
    </Dialog>
  );
}
