/** One thing that was learnt: at school, in a course, or from life. */
import { useTranslation } from 'react-i18next';
import { Learning } from '../../../shared/contract/record.ts';
import type { Evidence } from '../../../shared/contract/record.ts';
import { changer } from '../../api/use-autosave.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { EvidenceAndShare } from './evidence-and-share.tsx';
import { LearningLanguageFields } from './learning-language-fields.tsx';
import { useDraft } from './use-draft.ts';
import { useOptions } from './use-options.ts';
import { WhenFields } from './when-fields.tsx';

const noLearning: Omit<Learning, 'id'> = {
  kind: 'formal',
  title: '',
  place: '',
  from: '',
  to: '',
  hours: null,
  language: null,
  finished: null,
  document: 'held',
  evidenceIds: [],
  share: true,
};

export interface LearningFormProps {
  readonly personId: string;
  readonly dossier: readonly Evidence[];
  readonly entry: Learning | null;
  readonly onClose: () => void;
}

export function LearningForm({ personId, dossier, entry, onClose }: LearningFormProps) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const draft = useDraft<Omit<Learning, 'id'> & { readonly id: string | null }>(
    entry ?? { id: null, ...noLearning },
    {
      isComplete: ({ title }) => title.trim() !== '',
      save: (client, value) => client.record.saveLearning({ personId, entry: value }),
      onSaved: onClose,
    },
  );
  const { value, tried } = draft;
  const change = changer(draft);
  return (
    <EntryDialog
      title={entry === null ? t('learning.add') : t('learning.edit')}
      draft={draft}
      onClose={onClose}
      below={
        <EvidenceAndShare personId={personId} dossier={dossier} value={value} onChange={change} />
      }
    >
      <TextField
        label={t('learning.form.title')}
        description={t('learning.form.titleNote')}
        value={value.title}
        onChange={(title) => change({ title })}
        error={tried && value.title.trim() === '' ? t('missing') : null}
        maxLength={200}
        isRequired
        words
      />
      <div className="columns">
        <SelectField
          label={t('learning.form.kind')}
          value={value.kind}
          options={options(Learning.shape.kind.options, 'learningKind')}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={t('learning.form.document')}
          description={t('learning.form.documentNote')}
          value={value.document}
          options={options(Learning.shape.document.options, 'documentStatus')}
          onChange={(document) => change({ document })}
        />
      </div>
      <WhenFields value={value} onChange={change} />
      <LearningLanguageFields value={value} onChange={change} />
    </EntryDialog>
  );
}
