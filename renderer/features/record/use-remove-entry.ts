/** Removes an entry at once, and offers to take that back. */
import { useTranslation } from 'react-i18next';
import { useClient } from '../../api/client-context.tsx';
import { useTellFailure } from '../../app/use-tell-failure.ts';
import { useUndoOffer } from '../../app/use-undo-offer.ts';

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
  const tell = useTellFailure();
  const offerUndo = useUndoOffer();

  async function remove({ kind, id, name }: RemovedEntry): Promise<void> {
    try {
      await client.record.removeEntry({ personId, kind, id });
      await offerUndo(
        t('removed', { name }),
        kind === 'evidence' ? t('evidence.removed') : undefined,
      );
    } catch (failure) {
      tell(failure);
    }
  }

  return (entry) => void remove(entry);
}
