/** What lies on the desk while the pages are made, or when they could not be. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/wire.ts';
import { errorText } from '../../api/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Pages } from './use-pages.ts';

export interface PagesMessageProps {
  readonly pages: Pages;
  readonly isBusy: boolean;
  readonly onText: () => void;
}

export function PagesMessage({ pages, isBusy, onText }: PagesMessageProps) {
  const { state, again, cancel } = pages;
  return (
    <div className="pages-desk empty">
      {state.kind === 'making' ? (
        <Making isBusy={isBusy} onCancel={cancel} />
      ) : (
        <NotMade
          error={state.kind === 'failed' ? state.error : null}
          onAgain={again}
          onText={onText}
        />
      )}
    </div>
  );
}

/** The bar and the way out come after a second only: most pages are there before. */
function Making({ isBusy, onCancel }: { readonly isBusy: boolean; readonly onCancel: () => void }) {
  const { t } = useTranslation('portfolio');
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="desk-message">
      <p role="status">{t('making.title')}</p>
      {isSlow && (
        <>
          <div className="progress-track unknown" aria-hidden="true">
            <div className="progress-fill" />
          </div>
          {isBusy && <p className="note">{t('making.waiting')}</p>}
          <Button small onPress={onCancel}>
            {t('making.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}

function NotMade(props: {
  readonly error: AppError | null;
  readonly onAgain: () => void;
  readonly onText: () => void;
}) {
  const { t } = useTranslation('portfolio');
  const said = props.error === null ? null : errorText(t, props.error);
  return (
    <div className="desk-message">
      {said === null ? (
        <Notice kind="info" title={t('making.cancelled')} />
      ) : (
        <Notice kind="error" title={said.title}>
          {said.next}
        </Notice>
      )}
      <div className="row">
        <Button onPress={props.onAgain}>{t('making.again')}</Button>
        <Button onPress={props.onText}>{t('making.toText')}</Button>
      </div>
    </div>
  );
}
