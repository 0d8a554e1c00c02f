/** What is said about an operator: their name and what they are here for. */
import { useTranslation } from 'react-i18next';
import { Role } from '../../../shared/contract/operators.ts';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface OperatorDraft {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Says whether somebody can be told from others and has something to do here. */
export function isWhole({ name, roles }: OperatorDraft): boolean {
  return name.trim() !== '' && roles.length > 0;
}

export interface OperatorFieldsProps {
  readonly value: OperatorDraft;
  readonly onChange: (value: OperatorDraft) => void;
  readonly tried: boolean;
}

export function OperatorFields({ value, onChange, tried }: OperatorFieldsProps) {
  const { t } = useTranslation('operators');
  return (
    <>
      <TextField
        label={t('name')}
        description={t('nameNote')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={tried && value.name.trim() === '' ? t('nameMissing') : null}
        maxLength={120}
        isRequired
        autoFocus
      />
      <CheckboxGroupField
        label={t('rolesOf')}
        list
        value={value.roles}
        onChange={(roles) => onChange({ ...value, roles })}
        options={Role.options.map((role) => ({
          value: role,
          label: t(`role.${role}`),
          description: t(`roleNote.${role}`),
        }))}
      />
      <p className="field-error" role="alert">
        {tried && value.roles.length === 0 ? t('rolesMissing') : ''}
      </p>
    </>
  );
}
