/** The one line that says whether what was typed is safe. It is read out politely when it changes. */
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/error-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../../ui/icon.tsx';
import type { DraftsView } from './entry-drafts.ts';

export function SaveLine({ rows, savedAt }: DraftsView) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const failed = [...rows.values()].find(({ state }) => state === 'failed');
  return (
    <output className="save-line" aria-live="polite">
      {failed?.error != null && (
        <strong className="field-error">
          <Icon name="warning" small />
          {t('save.failed', { reason: errorText(t, failed.error).title })}
        </strong>
      )}
      {failed === undefined && savedAt !== null && (
        <span className="note">{t('save.savedAt', { time: format.time(savedAt) })}</span>
      )}
    </output>
  );
}
