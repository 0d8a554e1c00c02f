/** Whether an entry may leave this vault, in portfolios and bundles. */
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../ui/choice-fields.tsx';

export function ShareField(props: {
  readonly value: boolean;
  readonly onChange: (share: boolean) => void;
}) {
  const { t } = useTranslation('record');
  return (
    <CheckboxField
      label={t('share.label')}
      description={t('share.note')}
      isSelected={props.value}
      onChange={props.onChange}
    />
  );
}
