/** The line below: whether everything is stored, the way back, whose vault this is and who works in it. */
import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '../../shared/contract/history.ts';
import { errorText } from '../api/error-text.ts';
import { pendingDrafts, useStanding } from '../api/pending-drafts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Button } from '../ui/button.tsx';
import { BackupState } from '../features/backup/backup-state.tsx';
import type { OpenVault } from './open-vault.tsx';
import { useFlushOnLeaving } from './use-flush-on-leaving.ts';
import { useHistory } from './use-history.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export function StatusBar({ status }: { readonly status: OpenVault }) {
  const { t } = useTranslation('history');
  const history = useHistory();
  useUndoKeys(history.move);
  useFlushOnLeaving();
  const words = (step: HistoryStep) => t(`step.${step.channel}`);
  const { undo, redo, moved } = history;
  return (
    <footer className="status-bar">
      <Stored savedAt={history.savedAt} />
      {undo !== null && (
        <Button small variant="quiet" icon="undo" onPress={() => history.move('undo')}>
          {t('undo', { step: words(undo) })}
        </Button>
      )}
      {redo !== null && (
        <Button
          small
          variant="quiet"
          icon="redo"
          label={t('redo', { step: words(redo) })}
          onPress={() => history.move('redo')}
        >
          {t('redoShort')}
        </Button>
      )}
      <span role="status" className="status-said">
        {moved !== null && (
          // A new element each time: the same words twice are read out twice.
          <span key={`${moved.direction} ${moved.step.at}`}>
            {moved.direction === 'undo'
              ? t('undone', { step: words(moved.step) })
              : t('redone', { step: words(moved.step) })}
          </span>
        )}
      </span>
      {status.vault === 'centre' && <BackupState />}
      <span className="push status-who">
        <bdi>{status.centre.name}</bdi>
        {' · '}
        {t('common:operator')}
        {': '}
        <bdi>{status.operator.name}</bdi>
      </span>
    </footer>
  );
}

/** Never read out by itself: the form in hand says so when something is wrong. */
function Stored({ savedAt }: { readonly savedAt: string | null }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { state, error } = useStanding();
  if (state === 'stuck' && error !== null)
    return (
      <span className="status-stored row">
        <strong className="field-error">
          {t('state.notSaved', { reason: errorText(t, error).title })}
        </strong>
        <Button small variant="quiet" onPress={() => void pendingDrafts.flushAll()}>
          {t('common:retry')}
        </Button>
      </span>
    );
  const quiet =
    savedAt === null
      ? t('state.allSaved')
      : t('state.savedAt', { time: format.time(new Date(savedAt)) });
  const words = { saved: quiet, saving: t('state.saving'), waiting: t('state.waiting') };
  return (
    <span className="status-stored">{state === 'stuck' ? t('state.waiting') : words[state]}</span>
  );
}
