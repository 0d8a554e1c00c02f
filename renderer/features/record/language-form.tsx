/** One language: what the person understands, reads, says and writes in it. */
import { useTranslation } from 'react-i18next';
import { Cefr, LanguageSkill } from '../../../shared/contract/record.ts';
import { changer } from '../../api/use-autosave.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { languageSkills } from './language-skills.ts';
import { MaybeSelect } from './maybe-select.tsx';
import { ShareField } from './share-field.tsx';
import { useDraft } from './use-draft.ts';
import { useOptions } from './use-options.ts';

type SkillDraft = Omit<LanguageSkill, 'id' | 'language'> & {
  readonly id: string | null;
  readonly language: string | null;
};

const noSkill: SkillDraft = {
  id: null,
  language: null,
  motherTongue: false,
  listening: null,
  reading: null,
  speaking: null,
  writing: null,
  basis: 'self',
  share: true,
};

export interface LanguageFormProps {
  readonly personId: string;
  readonly entry: LanguageSkill | null;
  readonly onClose: () => void;
}

export function LanguageForm({ personId, entry, onClose }: LanguageFormProps) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const draft = useDraft<SkillDraft, SkillDraft & { readonly language: string }>(entry ?? noSkill, {
    wholeOf: ({ language, ...rest }) => (language === null ? null : { ...rest, language }),
    save: (client, whole) => client.record.saveLanguage({ personId, entry: whole }),
    onSaved: onClose,
  });
  const { value, tried } = draft;
  const change = changer(draft);
  return (
    <EntryDialog
      title={entry === null ? t('language.add') : t('language.edit')}
      draft={draft}
      onClose={onClose}
    >
      <div className="columns">
        <LanguageField
          label={t('language.form.language')}
          languages={listLanguages()}
          value={value.language}
          error={tried && value.language === null ? t('missing') : null}
          onChange={(language) => change({ language })}
        />
        <SelectField
          label={t('language.form.basis')}
          value={value.basis}
          options={options(LanguageSkill.shape.basis.options, 'basis')}
          onChange={(basis) => change({ basis })}
        />
      </div>
      <CheckboxField
        label={t('language.form.motherTongue')}
        description={t('language.form.motherTongueNote')}
        isSelected={value.motherTongue}
        onChange={(motherTongue) => change({ motherTongue })}
      />
      <div className="columns four">
        {languageSkills.map((skill) => (
          <MaybeSelect
            key={skill}
            label={t(`language.form.${skill}`)}
            value={value[skill]}
            options={options(Cefr.options, 'cefr')}
            onChange={(level) => change({ [skill]: level })}
          />
        ))}
      </div>
      <ShareField value={value.share} onChange={(share) => change({ share })} />
    </EntryDialog>
  );
}
