/** One thing that was learnt: at school, in a course, or from life. */
import { useTranslation } from 'react-i18next';
import { Learning } from '../../../shared/contract/record.ts';
import type { Evidence } from '../../../shared/contract/record.ts';
import { changer } from '../../api/use-autosave.ts';
import { TextField } from '../../ui/text-field.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { EvidenceAndShare } from './evidence-and-share.tsx';
import { LearningLanguageFields } from './learning-language-fields.tsx';
import { MaybeSelect } from './maybe-select.tsx';
import { useDraft } from './use-draft.ts';
import { useOptions } from './use-options.ts';
import { WhenFields } from './when-fields.tsx';

/** What nobody has said yet is not said for them: a paper that is not there would be one in the portfolio. */
type LearningDraft = Omit<Learning, 'id' | 'kind' | 'document'> & {
  readonly id: string | null;
  readonly kind: Learning['kind'] | null;
  readonly document: Learning['document'] | null;
};

const noLearning: LearningDraft = {
  id: null,
  kind: null,
  title: '',
  place: '',
  from: '',
  to: '',
  hours: null,
  language: null,
  finished: null,
  document: null,
  evidenceIds: [],
  share: true,
};

/** Gives what can be stored, or null while something is missing. */
function wholeOf({ kind, document, ...rest }: LearningDraft) {
  return kind === null || document === null || rest.title.trim() === ''
    ? null
    : { ...rest, kind, document };
}

export interface LearningFormProps {
  readonly personId: string;
  readonly dossier: readonly Evidence[];
  readonly entry: Learning | null;
  readonly onClose: () => void;
}

export function LearningForm({ personId, dossier, entry, onClose }: LearningFormProps) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const draft = useDraft(entry ?? noLearning, {
    wholeOf,
    save: (client, whole) => client.record.saveLearning({ personId, entry: whole }),
    onSaved: onClose,
  });
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
        <MaybeSelect
          label={t('learning.form.kind')}
          value={value.kind}
          options={options(Learning.shape.kind.options, 'learningKind')}
          onChange={(kind) => change({ kind })}
          error={tried && value.kind === null ? t('missing') : null}
        />
        <MaybeSelect
          label={t('learning.form.document')}
          description={t('learning.form.documentNote')}
          value={value.document}
          options={options(Learning.shape.document.options, 'documentStatus')}
          onChange={(document) => change({ document })}
          error={tried && value.document === null ? t('missing') : null}
        />
      </div>
      <WhenFields value={value} onChange={change} />
      <LearningLanguageFields value={value} onChange={change} />
    </EntryDialog>
  );
}
