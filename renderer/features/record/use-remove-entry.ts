/** Removes an entry at once, and offers to take that back. */
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/error-text.ts';
import { useClient } from '../../api/client-context.tsx';
import { asAppError } from '../../api/use-query.ts';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { useToast } from '../../ui/toasts.tsx';

export type EntryKind = 'learning' | 'experience' | 'language' | 'competence' | 'evidence';

export interface RemovedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** What it is called in the message. */
  readonly name: string;
}

export function useRemoveEntry(personId: string): (entry: RemovedEntry) => void {
  const { t } = useTranslation('record');
  const client = useClient();
  const toast = useToast();
  const offerUndo = useUndoOffer();

  async function remove({ kind, id, name }: RemovedEntry): Promise<void> {
    try {
      await client.record.removeEntry({ personId, kind, id });
      await offerUndo(
        t('removed', { name }),
        kind === 'evidence' ? t('evidence.removed') : undefined,
      );
    } catch (failure) {
      const { title, next } = errorText(t, asAppError(failure));
      toast({ kind: 'error', title, text: next });
    }
  }

  return (entry) => void remove(entry);
}
