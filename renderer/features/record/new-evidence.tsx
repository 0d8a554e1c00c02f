/** A new evidence below the form of another entry: goes into the dossier at once and is linked. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { isComplete, noEvidence, toCall } from './evidence-entry.ts';
import { EvidenceLineFields } from './evidence-line-fields.tsx';
import { ShareField } from './share-field.tsx';

export interface NewEvidenceProps {
  readonly personId: string;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

export function NewEvidence({ personId, onSaved, onCancel }: NewEvidenceProps) {
  const { t } = useTranslation('record');
  const { run, pending, error } = useCommand();
  const [entry, setEntry] = useState(noEvidence);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof entry>) => setEntry((before) => ({ ...before, ...part }));

  async function add(): Promise<void> {
    setTried(true);
    if (!isComplete(entry, null) || pending) return;
    const saved = await run((client) =>
      client.record.saveEvidence(toCall(personId, { ...entry, id: null })),
    );
    if (saved !== undefined) onSaved(saved.id);
  }

  return (
    <form
      className="inset stack"
      aria-label={t('evidenceField.add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <EvidenceLineFields value={entry} before={null} onChange={change} tried={tried} />
      <ShareField value={entry.share} onChange={(share) => change({ share })} />
      <ErrorNotice error={error} />
      <div className="row-end">
        <Button small onPress={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button small type="submit" pending={pending}>
          {t('evidenceField.save')}
        </Button>
      </div>
    </form>
  );
}
