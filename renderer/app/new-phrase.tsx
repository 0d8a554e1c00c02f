/** A new secret phrase: words drawn by chance first, or an own one; typed twice, since a mistyped one would lock out. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../shared/contract/index.ts';
import { leastPassphraseCharacters } from '../../shared/domain/passphrase/passphrase-problem.ts';
import { useQuery } from '../api/use-query.ts';
import { useWindowLanguage } from '../i18n/interface-language.ts';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { SuggestedPhrase } from '../ui/suggested-phrase.tsx';

export interface NewPhrase {
  readonly passphrase: string;
  readonly repeated: string;
}

export const noPhrase: NewPhrase = { passphrase: '', repeated: '' };

/** Says whether a phrase is long enough and typed twice alike. */
export function isSoundPhrase({ passphrase, repeated }: NewPhrase): boolean {
  return passphrase.length >= leastPassphraseCharacters && passphrase === repeated;
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
  const tooShort = value.passphrase.length < leastPassphraseCharacters;
  const differs = !tooShort && value.passphrase !== value.repeated;
  return (
    <>
      <Suggestion onTake={(passphrase) => onChange({ ...value, passphrase })} />
      <PassphraseField
        {...shared}
        label={label}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        description={t('passphrase.advice', { count: leastPassphraseCharacters })}
        error={
          tried && tooShort ? t('passphrase.tooShort', { count: leastPassphraseCharacters }) : null
        }
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

/** The words that main has drawn. When they cannot be had, an own phrase still can. */
function Suggestion({ onTake }: { readonly onTake: (passphrase: string) => void }) {
  const { t } = useTranslation('vault');
  const language = useWindowLanguage();
  const query = useQuery(
    useCallback((client: AppClient) => client.vault.suggestPassphrase({ language }), [language]),
    [],
  );
  if (query.kind === 'failed') return null;
  const words = query.kind === 'ready' ? query.data.passphrase : '';
  return (
    <SuggestedPhrase
      title={t('passphrase.suggested')}
      note={t('passphrase.suggestedNote')}
      words={words}
      take={{ label: t('passphrase.take'), onPress: () => onTake(words) }}
      others={{
        label: t('passphrase.others'),
        onPress: () => (query.kind === 'ready' ? query.retry() : undefined),
      }}
    />
  );
}
