/** Closes a request: done or refused, on which day, and in a few words what was done or why not. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsKind } from '../../../shared/contract/rights.ts';
import { useToday } from '../../api/use-today.ts';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { SegmentedField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface AnswerDialogProps {
  readonly request: {
    readonly id: string;
    readonly kind: RightsKind;
    readonly requestedOn: string;
  };
  readonly name: string;
  readonly onClose: () => void;
}

export function AnswerDialog({ request, name, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('rights');
  const today = useToday();
  const [state, setState] = useState<'done' | 'refused'>('done');
  const [answeredOn, setAnsweredOn] = useState(today);
  const [outcome, setOutcome] = useState('');
  const [tried, setTried] = useState(false);
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();
  const isMissing = outcome.trim() === '';

  async function save(): Promise<boolean> {
    setTried(true);
    if (isMissing || answeredOn === '') return false;
    const answer = { id: request.id, state, answeredOn, outcome };
    const saved = await run((client) => client.rights.answer(answer));
    if (saved === undefined) return false;
    onClose();
    await offerUndo(t('answer.saved'));
    return true;
  }

  return (
    <FormDialog
      title={t('answer.title', { request: t(`kind.${request.kind}`), name })}
      dirty={outcome !== ''}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <SegmentedField
        label={t('answer.how')}
        value={state}
        options={[
          { value: 'done', label: t('answer.done') },
          { value: 'refused', label: t('answer.refused') },
        ]}
        onChange={setState}
      />
      <DateField
        label={t('answer.day')}
        value={answeredOn}
        min={request.requestedOn}
        max={today}
        onChange={setAnsweredOn}
        error={tried && answeredOn === '' ? t('errors:required.title') : null}
        isRequired
      />
      <TextField
        label={state === 'done' ? t('answer.what') : t('answer.why')}
        description={t('answer.note')}
        value={outcome}
        onChange={setOutcome}
        multiline
        maxLength={1000}
        isRequired
        error={tried && isMissing ? t('people:form.missing') : null}
      />
    </FormDialog>
  );
}
