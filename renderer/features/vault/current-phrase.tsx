/** The phrase of today, typed again before something about the keys is changed. */
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/wire.ts';
import { errorText } from '../../api/error-text.ts';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

export interface CurrentPhraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown beside the field when it is about the phrase. */
  readonly error: AppError | null;
}

export function CurrentPhrase({ value, onChange, error }: CurrentPhraseProps) {
  const { t } = useTranslation('vault');
  const said = isAboutPhrase(error) && error !== null ? errorText(t, error) : null;
  return (
    <PassphraseField
      label={t('passphrase.old')}
      value={value}
      onChange={onChange}
      error={said === null ? null : `${said.title} ${said.next}`}
      showLabel={t('passphrase.show')}
      hideLabel={t('passphrase.hide')}
      capitalsLocked={t('passphrase.capitals')}
      autoFocus
    />
  );
}

/** Says whether an error is shown by the field already. */
export function isAboutPhrase(error: AppError | null): boolean {
  return error?.reason === 'wrong-passphrase';
}
