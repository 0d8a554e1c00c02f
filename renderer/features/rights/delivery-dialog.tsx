/** Asks for the day, and says before which words go for good. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '../../../shared/contract/erasure.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { useToday } from '../../api/use-today.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useErasurePreview } from './use-erasure-preview.ts';

export interface DeliveryDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

export function DeliveryDialog({ person, onClose }: DeliveryDialogProps) {
  const { t } = useTranslation('rights');
  const today = useToday();
  const [deliveredOn, setDeliveredOn] = useState(today);
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const query = useErasurePreview(person.id, 'papers');
  const canDeliver = query.kind === 'ready' && query.data.portfolio !== null;

  async function deliver(): Promise<void> {
    const order = { personId: person.id, deliveredOn };
    const done = await run((client) => client.erasure.deliver(order));
    if (done === undefined) return;
    onClose();
    toast({ kind: 'ok', title: t(`delivery.done.${done.papers}`) });
  }

  return (
    <Dialog
      isOpen
      mustStay={pending}
      onClose={onClose}
      title={t('delivery.dialogTitle', { name: person.preferredName })}
      actions={
        <>
          <Button onPress={onClose} isDisabled={pending}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={!canDeliver || deliveredOn === ''}
            onPress={() => void deliver()}
          >
            {t('delivery.confirm')}
          </Button>
        </>
      }
    >
      <QueryView query={query}>{(preview) => <WhatHappens preview={preview} />}</QueryView>
      <DateField
        label={t('delivery.day')}
        value={deliveredOn}
        max={today}
        onChange={setDeliveredOn}
        isRequired
      />
      <ErrorNotice error={error} />
    </Dialog>
  );
}

function WhatHappens({ preview }: { readonly preview: ErasurePreview }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { portfolio, keepsPapers, goes } = preview;
  const meetings = goes.reduce((sum, { count }) => sum + count, 0);
  if (portfolio === null)
    return (
      <Notice kind="care" isLive={false} title={t('delivery.noPortfolio')}>
        {t('delivery.noPortfolioNext')}
      </Notice>
    );
  return (
    <>
      <p>{t('delivery.version', { version: format.number(portfolio.version) })}</p>
      {portfolio.partial && (
        <Notice kind="care" isLive={false} title={t('delivery.partial')}>
          {t('delivery.partialNext')}
        </Notice>
      )}
      <p>
        {meetings === 0
          ? t('delivery.noPapers')
          : keepsPapers
            ? t('delivery.papersStay')
            : t('delivery.papersGo', { count: meetings })}
      </p>
      {meetings > 0 && !keepsPapers && <p className="note">{t('delivery.papersNote')}</p>}
    </>
  );
}
