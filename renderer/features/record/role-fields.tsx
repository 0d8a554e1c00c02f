/** What somebody did, for whom and how freely; the employer stays hidden unless the person says otherwise. */
import { useTranslation } from 'react-i18next';
import { Experience } from '../../../shared/contract/record.ts';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MaybeSelect } from './maybe-select.tsx';
import { useOptions } from './use-options.ts';

type Role = Pick<Experience, 'role' | 'sector' | 'employer' | 'showEmployer' | 'autonomy'> & {
  readonly kind: Experience['kind'] | null;
};

const autonomies = Experience.shape.autonomy.unwrap().options;

export function RoleFields(props: {
  readonly value: Role;
  readonly onChange: (part: Partial<Role>) => void;
  readonly tried: boolean;
}) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const { value, onChange, tried } = props;
  return (
    <div className="columns">
      <TextField
        label={t('experience.form.role')}
        description={t('experience.form.roleNote')}
        value={value.role}
        onChange={(role) => onChange({ role })}
        error={tried && value.role.trim() === '' ? t('missing') : null}
        maxLength={160}
        isRequired
        words
      />
      <MaybeSelect
        label={t('experience.form.kind')}
        value={value.kind}
        options={options(Experience.shape.kind.options, 'experienceKind')}
        onChange={(kind) => onChange({ kind })}
        error={tried && value.kind === null ? t('missing') : null}
      />
      <TextField
        label={t('experience.form.sector')}
        description={t('experience.form.sectorNote')}
        value={value.sector}
        onChange={(sector) => onChange({ sector })}
        maxLength={120}
      />
      <MaybeSelect
        label={t('experience.form.autonomy')}
        value={value.autonomy}
        options={options(autonomies, 'autonomy')}
        onChange={(autonomy) => onChange({ autonomy })}
      />
      <TextField
        label={t('experience.form.employer')}
        optional={t('common:optional')}
        value={value.employer}
        onChange={(employer) => onChange({ employer })}
        maxLength={160}
      />
      <CheckboxField
        label={t('experience.form.showEmployer')}
        description={t('experience.form.showEmployerNote')}
        isSelected={value.showEmployer}
        onChange={(showEmployer) => onChange({ showEmployer })}
      />
    </div>
  );
}
