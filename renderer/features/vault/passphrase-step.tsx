/** The secret phrase, typed twice: without it nobody can open the vault, not even who made the program. */
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

export const leastCharacters = 15;

export interface PassphraseStepProps {
  readonly passphrase: string;
  readonly repeated: string;
  readonly onChange: (value: string) => void;
  readonly onRepeat: (value: string) => void;
  readonly tried: boolean;
}

export function PassphraseStep({
  passphrase,
  repeated,
  onChange,
  onRepeat,
  tried,
}: PassphraseStepProps) {
  const { t } = useTranslation('vault');
  const shared = {
    showLabel: t('passphrase.show'),
    hideLabel: t('passphrase.hide'),
    capitalsLocked: t('passphrase.capitals'),
    isNew: true,
  };
  const tooShort = passphrase.length < leastCharacters;
  return (
    <div className="stack measure">
      <PassphraseField
        {...shared}
        label={t('passphrase.label')}
        value={passphrase}
        onChange={onChange}
        description={t('passphrase.advice', { count: leastCharacters })}
        error={tried && tooShort ? t('passphrase.tooShort', { count: leastCharacters }) : null}
        autoFocus
      />
      <PassphraseField
        {...shared}
        label={t('passphrase.repeat')}
        value={repeated}
        onChange={onRepeat}
        error={tried && !tooShort && passphrase !== repeated ? t('passphrase.differs') : null}
      />
      <Notice kind="care" title={t('passphrase.careTitle')}>
        {t('passphrase.careText')}
      </Notice>
    </div>
  );
}
