/** Whether one row is saved, in words; a way to try again when it is not. */
import { useTranslation } from 'react-i18next';
import type { MeetingEntry } from '../../../shared/contract/meetings.ts';
import { errorText } from '../../api/error-text.ts';
import { Button } from '../../ui/button.tsx';
import type { RowDraft } from './entry-drafts.ts';

export interface EntryStateProps {
  readonly entry: MeetingEntry;
  readonly draft: RowDraft | undefined;
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}

export function EntryState({ entry, draft, isMissing, onRetry }: EntryStateProps) {
  const { t } = useTranslation('meetings');
  if (draft?.error != null)
    return (
      <span className="row-failed" title={errorText(t, draft.error).title}>
        <span className="field-error">{t('save.failedShort')}</span>
        <Button
          small
          variant="quiet"
          label={t('save.retryLabel', { name: entry.preferredName })}
          onPress={onRetry}
        >
          {t('save.retry')}
        </Button>
      </span>
    );
  if (isMissing) return <span className="field-error">{t('table.missing')}</span>;
  const isEmpty = entry.attendance === null && entry.kept === '';
  if (draft === undefined && isEmpty) return null;
  const words = { typing: 'save.rowTyping', saving: 'save.saving', saved: 'save.rowSaved' };
  const state = draft?.state ?? 'saved';
  return <span className="note">{state === 'failed' ? null : t(words[state])}</span>;
}
