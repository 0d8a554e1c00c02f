/** One paper: what it is, the button that makes it, and what came of it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { MadeFiles } from '../../app/made-files.tsx';
import { Button } from '../../ui/button.tsx';
import type { PaperDesk, PaperOrder } from './use-paper-desk.ts';

export interface PaperRowProps {
  readonly order: PaperOrder;
  readonly desk: PaperDesk;
  /** What the button and the messages call it. */
  readonly paper: string;
  /** Id of the sentence that says why it cannot be made. */
  readonly barredBy: string | undefined;
  readonly children: ReactNode;
}

export function PaperRow({ order, desk, paper, barredBy, children }: PaperRowProps) {
  const { t } = useTranslation('paperwork');
  const { pending, waits, error, made } = desk.stateOf(order);
  return (
    <li>
      <div className="grow">{children}</div>
      <Button
        icon="document"
        label={t('makeIt', { paper })}
        pending={pending}
        isDisabled={waits}
        barredBy={barredBy}
        onPress={() => desk.make(order)}
      >
        {pending ? t('making') : t('make')}
      </Button>
      {error !== null && (
        <div className="whole-row">
          <ErrorNotice error={error} />
        </div>
      )}
      {made !== null && (
        <div className="whole-row">
          <MadeFiles title={t('done', { paper })} part="paperwork" made={made} />
        </div>
      )}
    </li>
  );
}
