/** The phrase of today, typed again before something about the keys is changed. */
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/wire.ts';
import { errorText } from '../api/error-text.ts';
import { PassphraseField } from '../ui/passphrase-field.tsx';

export interface CurrentPhraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown beside the field when it is about the phrase. */
  readonly error: AppError | null;
  /** Seconds until the next try counts. */
  readonly wait: number;
  readonly autoFocus?: boolean;
  /** Where another phrase is in the same form. */
  readonly label?: string;
}

export function CurrentPhrase(props: CurrentPhraseProps) {
  const { t } = useTranslation('vault');
  const { error, wait } = props;
  const said = isAboutPhrase(error) && error !== null ? errorText(t, error) : null;
  return (
    <PassphraseField
      label={props.label ?? t('passphrase.old')}
      value={props.value}
      onChange={props.onChange}
      error={said === null ? null : `${said.title} ${said.next}`}
      description={wait > 0 ? t('lock.wait', { count: wait }) : undefined}
      showLabel={t('passphrase.show')}
      hideLabel={t('passphrase.hide')}
      capitalsLocked={t('passphrase.capitals')}
      autoFocus={props.autoFocus ?? true}
    />
  );
}

/** Says whether an error is shown by the field already. */
export function isAboutPhrase(error: AppError | null): boolean {
  return error?.reason === 'wrong-passphrase';
}
