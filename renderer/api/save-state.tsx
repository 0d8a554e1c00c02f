/** Where a save button used to be: whether what was typed is stored, and what to do when it is not. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { errorText } from './error-text.ts';
import type { Autosave } from './use-autosave.ts';

export type SaveStateProps = Pick<
  Autosave<unknown>,
  'state' | 'error' | 'savedAt' | 'retry' | 'tried'
>;

export function SaveState({ draft }: { readonly draft: SaveStateProps }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { state, error, savedAt } = draft;
  if (error !== null && (state === 'failed' || draft.tried)) {
    const { title, next } = errorText(t, error);
    return (
      <Notice
        kind={state === 'failed' ? 'error' : 'care'}
        title={t('state.notSaved', { reason: title })}
        action={state === 'failed' && <Button onPress={draft.retry}>{t('common:retry')}</Button>}
      >
        {next}
      </Notice>
    );
  }
  const words = () => {
    if (state === 'saving') return t('state.saving');
    if (state === 'typing') return t('state.waiting');
    if (state === 'incomplete') return t('state.incomplete');
    return savedAt === null ? t('state.auto') : t('state.savedAt', { time: format.time(savedAt) });
  };
  return <p className="note row-end">{words()}</p>;
}
