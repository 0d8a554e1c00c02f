/** One entry of the dossier: what somebody has seen. */
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/contract/record.ts';
import { changer } from '../../api/use-autosave.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { editable, isComplete, noEvidence, toCall } from './evidence-entry.ts';
import { EvidenceLineFields } from './evidence-line-fields.tsx';
import { ShareField } from './share-field.tsx';
import { useDraft } from './use-draft.ts';

export interface EvidenceFormProps {
  readonly personId: string;
  readonly entry: Evidence | null;
  readonly onClose: () => void;
}

export function EvidenceForm({ personId, entry, onClose }: EvidenceFormProps) {
  const { t } = useTranslation('record');
  const before = entry?.contact ?? null;
  const draft = useDraft(entry === null ? { id: null, ...noEvidence } : editable(entry), {
    wholeOf: (value) => (isComplete(value, before) ? value : null),
    save: (client, whole) => client.record.saveEvidence(toCall(personId, whole)),
    onSaved: onClose,
  });
  const change = changer(draft);
  return (
    <EntryDialog
      title={entry === null ? t('evidence.add') : t('evidence.edit', { number: entry.number })}
      draft={draft}
      onClose={onClose}
    >
      <EvidenceLineFields
        value={draft.value}
        before={before}
        onChange={change}
        tried={draft.tried}
      />
      <ShareField value={draft.value.share} onChange={(share) => change({ share })} />
    </EntryDialog>
  );
}
