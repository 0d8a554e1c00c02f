/** One competence: how the person says it, what it is called in Europe, how far it goes, on what it rests. */
import { useTranslation } from 'react-i18next';
import { Level } from '../../../shared/contract/record.ts';
import type { Competence, Evidence } from '../../../shared/contract/record.ts';
import { noWords } from '../../../shared/domain/record/empty-record.ts';
import { changer } from '../../api/use-autosave.ts';
import { TextField } from '../../ui/text-field.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { EvidenceAndShare } from './evidence-and-share.tsx';
import { MaybeSelect } from './maybe-select.tsx';
import { OwnWordsFields } from './own-words-fields.tsx';
import { useDraft } from './use-draft.ts';
import { useOptions } from './use-options.ts';

type CompetenceDraft = Omit<Competence, 'id'> & { readonly id: string | null };

function noCompetence(language: string): CompetenceDraft {
  return {
    id: null,
    ownWords: noWords(language),
    standardTerm: '',
    standardCode: '',
    context: '',
    levelSelf: null,
    levelOperator: null,
    evidenceIds: [],
    share: true,
  };
}

export interface CompetenceFormProps {
  readonly personId: string;
  /** The language in which the person would say it. */
  readonly language: string;
  readonly dossier: readonly Evidence[];
  readonly entry: Competence | null;
  readonly onClose: () => void;
}

export function CompetenceForm(props: CompetenceFormProps) {
  const { personId, entry, onClose } = props;
  const { t } = useTranslation('record');
  const levels = useOptions()(Level.options, 'levelOption');
  const draft = useDraft<CompetenceDraft, CompetenceDraft>(entry ?? noCompetence(props.language), {
    wholeOf: (value) => (value.ownWords.text.trim() === '' ? null : value),
    save: (client, whole) => client.record.saveCompetence({ personId, entry: whole }),
    onSaved: onClose,
  });
  const { value, tried } = draft;
  const change = changer(draft);
  return (
    <EntryDialog
      title={entry === null ? t('competence.add') : t('competence.edit')}
      draft={draft}
      onClose={onClose}
      below={
        <EvidenceAndShare
          personId={personId}
          dossier={props.dossier}
          value={value}
          onChange={change}
        />
      }
    >
      <OwnWordsFields
        label={t('competence.form.ownWords')}
        description={t('competence.form.ownWordsNote')}
        value={value.ownWords}
        onChange={(ownWords) => change({ ownWords })}
        error={tried && value.ownWords.text.trim() === '' ? t('missing') : null}
        rows={2}
        isRequired
      />
      <TextField
        label={t('competence.form.context')}
        description={t('competence.form.contextNote')}
        value={value.context}
        onChange={(context) => change({ context })}
        maxLength={300}
      />
      <div className="columns two">
        <MaybeSelect
          label={t('competence.form.levelSelf')}
          value={value.levelSelf}
          options={levels}
          onChange={(levelSelf) => change({ levelSelf })}
        />
        <MaybeSelect
          label={t('competence.form.levelOperator')}
          description={t('competence.form.levelOperatorNote')}
          value={value.levelOperator}
          options={levels}
          noneLabel={t('competence.form.notObserved')}
          onChange={(levelOperator) => change({ levelOperator })}
        />
        <TextField
          label={t('competence.form.standardTerm')}
          description={t('competence.form.standardTermNote')}
          optional={t('common:optional')}
          value={value.standardTerm}
          onChange={(standardTerm) => change({ standardTerm })}
          maxLength={200}
        />
        <TextField
          label={t('competence.form.standardCode')}
          watch="off"
          optional={t('common:optional')}
          value={value.standardCode}
          onChange={(standardCode) => change({ standardCode })}
          maxLength={200}
          language="en"
        />
      </div>
    </EntryDialog>
  );
}
