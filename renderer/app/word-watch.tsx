/** Looks through every text field of the open vault for words that do not belong into an audit. */
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { createFindSensitiveWords } from '../../shared/domain/guards/find-sensitive-words.ts';
import type { FindSensitiveWords } from '../../shared/domain/guards/find-sensitive-words.ts';
import { loadWordLists } from '../i18n/load-word-lists.ts';
import { FieldWatchContext, noWatch } from '../ui/field-watch.ts';
import type { FieldWatch } from '../ui/field-watch.ts';

export function WordWatch({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('guards');
  const [find, setFind] = useState<FindSensitiveWords | null>(null);
  useEffect(() => {
    loadWordLists().then(
      (lists) => setFind(() => createFindSensitiveWords(lists)),
      // Lists are tested with the program; without them people can still write.
      (error: unknown) => reportError(error),
    );
  }, []);
  const watch = useMemo<FieldWatch>(
    () =>
      find === null
        ? noWatch
        : (text) =>
            find(text).map(({ word, topic }) => ({
              word,
              why: t(`why.${topic}`),
              instead: t('instead'),
            })),
    [find, t],
  );
  return <FieldWatchContext value={watch}>{children}</FieldWatchContext>;
}
