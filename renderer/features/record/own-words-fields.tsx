/** What the person says, in their language, with the translation and who made it. */
import { useTranslation } from 'react-i18next';
import type { OwnWords } from '../../../shared/contract/values.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { LanguageField } from '../../ui/language-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface OwnWordsFieldsProps {
  readonly label: string;
  readonly description?: string;
  readonly value: OwnWords;
  readonly onChange: (value: OwnWords) => void;
  readonly error?: string | null;
  readonly rows?: number;
  readonly isRequired?: boolean;
}

export function OwnWordsFields(props: OwnWordsFieldsProps) {
  const { t } = useTranslation('record');
  const { value, onChange, rows = 3 } = props;
  const change = (part: Partial<OwnWords>) => onChange({ ...value, ...part });
  return (
    <div className="columns two">
      <TextField
        label={props.label}
        description={props.description}
        value={value.text}
        language={value.language}
        onChange={(text) => change({ text })}
        error={props.error}
        isRequired={props.isRequired ?? false}
        maxLength={2000}
        rows={rows}
        multiline
        words
      />
      <TextField
        label={t('ownWords.translation')}
        optional={t('common:optional')}
        value={value.translation}
        onChange={(translation) => change({ translation })}
        maxLength={2000}
        rows={rows}
        multiline
      />
      <LanguageField
        label={t('ownWords.language')}
        languages={listLanguages()}
        value={value.language}
        onChange={(language) => change({ language })}
      />
      <TextField
        label={t('ownWords.translatedBy')}
        watch="off"
        description={t('ownWords.translatedByNote')}
        optional={t('common:optional')}
        value={value.translatedBy}
        onChange={(translatedBy) => change({ translatedBy })}
        maxLength={120}
      />
    </div>
  );
}
