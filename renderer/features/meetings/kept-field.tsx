/** What one person wants kept, in one line, in the direction of the language it was said in. */
import { useTranslation } from 'react-i18next';
import type { MeetingEntry } from '../../../shared/contract/meetings.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { RowChange } from './entry-drafts.ts';

export interface KeptFieldProps {
  readonly entry: MeetingEntry;
  readonly groupLanguage: string;
  readonly onEdit: (change: RowChange) => void;
  readonly onChoose: (change: RowChange) => void;
  readonly onBlur: () => void;
}

export function KeptField({ entry, groupLanguage, onEdit, onChoose, onBlur }: KeptFieldProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { kept, keptLanguage, preferredName: name } = entry;
  const languages = [...new Set([keptLanguage, ...entry.languages, groupLanguage])].sort();
  return (
    <div className="kept">
      <TextField
        label={t('table.keptOf', { name })}
        hideLabel
        words
        language={keptLanguage}
        value={kept}
        maxLength={4000}
        onChange={(text) => onEdit({ kept: text })}
        onBlur={onBlur}
      />
      <select
        className="kept-language"
        aria-label={t('table.keptLanguageOf', { name })}
        title={format.language(keptLanguage)}
        value={keptLanguage}
        onChange={(event) => onChoose({ keptLanguage: event.target.value })}
      >
        {languages.map((code) => (
          <option key={code} value={code} label={code} aria-label={format.language(code)} />
        ))}
      </select>
    </div>
  );
}
