/** Keeping data without using them: set with a reason, and lifted again. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restriction } from '../../../shared/contract/rights.ts';
import { useToday } from '../../api/use-today.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface RestrictionSheetProps {
  readonly personId: string;
  readonly restriction: Restriction | null;
}

export function RestrictionSheet({ personId, restriction }: RestrictionSheetProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();

  async function lift(): Promise<void> {
    const lifted = await run((client) => client.rights.lift({ personId }));
    if (lifted !== undefined) await offerUndo(t('restriction.lifted'));
  }

  return (
    <section className="sheet stack">
      <div>
        <h2>{t('restriction.title')}</h2>
        <p className="quiet measure">{t('restriction.text')}</p>
      </div>
      {restriction !== null && (
        <Notice
          kind="care"
          isLive={false}
          title={t('restriction.stands', { day: format.day(restriction.since) })}
        >
          <bdi>{restriction.reason}</bdi>
        </Notice>
      )}
      <ErrorNotice error={error} />
      <div className="row-end">
        {restriction === null ? (
          <Button onPress={() => setOpen(true)}>{t('restriction.set')}</Button>
        ) : (
          <Button pending={pending} onPress={() => void lift()}>
            {t('restriction.lift')}
          </Button>
        )}
      </div>
      {isOpen && <RestrictDialog personId={personId} onClose={() => setOpen(false)} />}
    </section>
  );
}

function RestrictDialog(props: { readonly personId: string; readonly onClose: () => void }) {
  const { personId, onClose } = props;
  const { t } = useTranslation('rights');
  const today = useToday();
  const [since, setSince] = useState(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();
  const isMissing = reason.trim() === '';

  async function save(): Promise<boolean> {
    setTried(true);
    if (isMissing || since === '') return false;
    const saved = await run((client) => client.rights.restrict({ personId, since, reason }));
    if (saved === undefined) return false;
    onClose();
    await offerUndo(t('restriction.saved'));
    return true;
  }

  return (
    <FormDialog
      title={t('restriction.setTitle')}
      dirty={reason !== ''}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
      saveLabel={t('restriction.set')}
    >
      <p>{t('restriction.effect')}</p>
      <DateField
        label={t('restriction.since')}
        value={since}
        max={today}
        onChange={setSince}
        error={tried && since === '' ? t('errors:required.title') : null}
        isRequired
      />
      <TextField
        label={t('restriction.reason')}
        description={t('restriction.reasonNote')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        isRequired
        error={tried && isMissing ? t('people:form.missing') : null}
      />
    </FormDialog>
  );
}
