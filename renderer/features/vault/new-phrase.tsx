/** A secret phrase, typed twice: a mistyped one would lock the operator out. */
import { useTranslation } from 'react-i18next';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

const leastCharacters = 15;

export interface NewPhrase {
  readonly passphrase: string;
  readonly repeated: string;
}

export const noPhrase: NewPhrase = { passphrase: '', repeated: '' };

/** Says whether a phrase is long enough and typed twice alike. */
export function isSoundPhrase({ passphrase, repeated }: NewPhrase): boolean {
  return passphrase.length >= leastCharacters && passphrase === repeated;
}

export interface NewPhraseFieldsProps {
  readonly label: string;
  readonly value: NewPhrase;
  readonly onChange: (value: NewPhrase) => void;
  readonly tried: boolean;
}

export function NewPhraseFields({ label, value, onChange, tried }: NewPhraseFieldsProps) {
  const { t } = useTranslation('vault');
  const shared = {
    showLabel: t('passphrase.show'),
    hideLabel: t('passphrase.hide'),
    capitalsLocked: t('passphrase.capitals'),
    isNew: true,
  };
  const tooShort = value.passphrase.length < leastCharacters;
  const differs = !tooShort && value.passphrase !== value.repeated;
  return (
    <>
      <PassphraseField
        {...shared}
        label={label}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        description={t('passphrase.advice', { count: leastCharacters })}
        error={tried && tooShort ? t('passphrase.tooShort', { count: leastCharacters }) : null}
      />
      <PassphraseField
        {...shared}
        label={t('passphrase.repeat')}
        value={value.repeated}
        onChange={(repeated) => onChange({ ...value, repeated })}
        error={tried && differs ? t('passphrase.differs') : null}
      />
    </>
  );
}
