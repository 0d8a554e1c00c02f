/** The foot of a form that stays on the screen: why it failed, whether it is saved, and the button. */
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import type { DraftState } from './use-draft.ts';

export interface SaveBarProps {
  readonly draft: DraftState;
  readonly label: string;
  readonly primary?: boolean;
}

export function SaveBar({ draft, label, primary = true }: SaveBarProps) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const { dirty, savedAt, pending, error } = draft;
  const state = () => {
    if (pending) return t('common:saving');
    if (dirty) return t('common:notSaved');
    return savedAt === null ? '' : t('common:savedAt', { time: format.time(savedAt) });
  };
  return (
    <div className="stack-small">
      <ErrorNotice error={error} />
      <div className="row-end">
        <output className="note">{state()}</output>
        <Button type="submit" variant={primary ? 'primary' : 'normal'} pending={pending}>
          {label}
        </Button>
      </div>
    </div>
  );
}
