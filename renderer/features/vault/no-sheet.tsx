/** Going without a recovery sheet: possible, with open eyes. */
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface NoSheetProps {
  readonly understood: boolean;
  readonly onUnderstand: (understood: boolean) => void;
  readonly tried: boolean;
}

export function NoSheet({ understood, onUnderstand, tried }: NoSheetProps) {
  const { t } = useTranslation('vault');
  return (
    <div className="stack measure">
      <Notice kind="care" title={t('sheet.withoutTitle')}>
        {t('sheet.withoutText')}
      </Notice>
      <CheckboxField
        label={t('sheet.understood')}
        isSelected={understood}
        onChange={onUnderstand}
      />
      <p className="field-error" role="alert">
        {tried && !understood ? t('sheet.understoodMissing') : ''}
      </p>
    </div>
  );
}
