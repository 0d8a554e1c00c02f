/** The members of an enum with their words, for selects. */
import { useTranslation } from 'react-i18next';
import type { Option } from '../../ui/select-field.tsx';

/** `options(values, 'learningKind')` looks each word up as `record:learningKind.<value>`. */
export function useOptions(): <T extends string>(
  values: readonly T[],
  words: string,
) => Option<T>[] {
  const { t } = useTranslation('record');
  const word = (key: string) => t(key);
  return (values, words) => values.map((value) => ({ value, label: word(`${words}.${value}`) }));
}
