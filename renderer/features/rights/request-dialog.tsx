/** Records what somebody asks for, on the day on which they asked. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rightsKinds } from '../../../shared/contract/rights.ts';
import type { RightsKind } from '../../../shared/contract/rights.ts';
import { answerBy } from '../../../shared/domain/rights/answer-by.ts';
import { useToday } from '../../api/use-today.ts';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';

export interface RequestDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

export function RequestDialog({ personId, onClose }: RequestDialogProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const today = useToday();
  const [kind, setKind] = useState<RightsKind>('access');
  const [requestedOn, setRequestedOn] = useState(today);
  const [tried, setTried] = useState(false);
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();

  async function save(): Promise<boolean> {
    setTried(true);
    if (requestedOn === '') return false;
    const saved = await run((client) => client.rights.request({ personId, kind, requestedOn }));
    if (saved === undefined) return false;
    onClose();
    await offerUndo(t('requests.added'));
    return true;
  }

  return (
    <FormDialog
      title={t('requests.addTitle')}
      dirty={kind !== 'access' || requestedOn !== today}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <RadioGroupField
        label={t('requests.what')}
        value={kind}
        options={rightsKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={setKind}
      />
      <p className="note">{t(`help.${kind}`)}</p>
      <DateField
        label={t('requests.day')}
        value={requestedOn}
        max={today}
        onChange={setRequestedOn}
        error={tried && requestedOn === '' ? t('errors:required.title') : null}
        isRequired
      />
      {requestedOn !== '' && (
        <p className="note">
          {t('requests.willBeDue', { day: format.day(answerBy(requestedOn)) })}
        </p>
      )}
    </FormDialog>
  );
}
