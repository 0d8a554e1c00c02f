/** For texts about a whole group: names and codes of its people are pointed at, beside what every field looks for. */
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findNames } from '../../shared/domain/guards/find-names.ts';
import type { NamedPerson } from '../../shared/domain/guards/find-names.ts';
import { FieldWatchContext } from '../ui/field-watch.ts';
import type { FieldWatch } from '../ui/field-watch.ts';

/** Keep `people` stable. */
export function useNameWatch(people: readonly NamedPerson[]): FieldWatch {
  const { t } = useTranslation('guards');
  const common = use(FieldWatchContext);
  return useMemo<FieldWatch>(
    () => (text) => [
      ...findNames(text, people).map((word) => ({
        word,
        why: t('why.name'),
        instead: t('insteadOfName'),
      })),
      ...common(text),
    ],
    [people, common, t],
  );
}
