/** Whose way in, where there are several. Nobody is chosen beforehand: who was here last is nobody else's business. */
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { SelectField } from '../../ui/select-field.tsx';

export type LockedStatus = Extract<VaultStatus, { kind: 'locked' }>;

export interface OperatorChoiceProps {
  readonly label: string;
  readonly operators: LockedStatus['operators'];
  readonly value: string | null;
  readonly onChange: (slotId: string | null) => void;
  readonly autoFocus?: boolean;
}

export function OperatorChoice(props: OperatorChoiceProps) {
  const { t } = useTranslation('vault');
  const { operators, value, onChange } = props;
  if (operators.length === 0) return null;
  return (
    <SelectField
      label={props.label}
      value={value ?? ''}
      onChange={(slotId) => onChange(slotId === '' ? null : slotId)}
      options={[
        { value: '', label: t('lock.choose') },
        ...operators.map(({ slotId, login }) => ({ value: slotId, label: login })),
      ]}
      autoFocus={props.autoFocus ?? false}
    />
  );
}

/** Says whether it is clear whose way in is meant. */
export function isChosen(operators: LockedStatus['operators'], value: string | null): boolean {
  return operators.length === 0 || value !== null;
}
