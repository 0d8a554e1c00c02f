/** The legal ground of the centre, and its data protection officer. They save themselves. */
import { useTranslation } from 'react-i18next';
import { legalGrounds, PrivacyNotice } from '../../../shared/contract/privacy.ts';
import { AppError } from '../../../shared/wire.ts';
import { SaveState } from '../../api/save-state.tsx';
import { changer, useAutosave } from '../../api/use-autosave.ts';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';

const tooLong = new AppError('invalid-input', 'too-long');
/** As the contract takes it. */
const longestOfficer = 160;
const choices = [...legalGrounds, 'open'] as const;

export interface PrivacyFormProps {
  readonly notice: PrivacyNotice;
  /** Read by whoever may not decide. */
  readonly isDisabled: boolean;
}

export function PrivacyForm({ notice, isDisabled }: PrivacyFormProps) {
  const { t } = useTranslation('privacy');
  const form = useAutosave<PrivacyNotice>('privacy-notice', notice, {
    problem: (draft) => (PrivacyNotice.safeParse(draft).success ? null : tooLong),
    save: (client, draft) => client.privacy.saveNotice(draft),
  });
  const change = changer(form);
  return (
    <form className="stack" {...form.formProps}>
      <RadioGroupField
        label={t('ground')}
        list
        isDisabled={isDisabled}
        value={form.value.ground ?? 'open'}
        options={choices.map((value) => ({
          value,
          label: t(`grounds.${value}.label`),
          description: t(`grounds.${value}.note`),
        }))}
        onChange={(chosen) => change({ ground: chosen === 'open' ? null : chosen })}
      />
      <TextField
        label={t('officer')}
        description={t('officerNote')}
        watch="off"
        isDisabled={isDisabled}
        maxLength={longestOfficer}
        value={form.value.officer}
        onChange={(officer) => change({ officer })}
      />
      {!isDisabled && <SaveState draft={form} />}
    </form>
  );
}
