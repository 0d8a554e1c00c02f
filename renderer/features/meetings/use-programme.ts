/** The programme of meetings in one of the languages it is written in. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Programme } from '../../../shared/contract/programmes.ts';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import { useQuery } from '../../api/use-query.ts';
import type { QueryState } from '../../api/use-query.ts';

const never: readonly string[] = [];

export function useProgramme(language: InterfaceLanguage): QueryState<Programme> {
  return useQuery(
    useCallback((client: AppClient) => client.programmes.get({ language }), [language]),
    never,
  );
}

/** The language of the window, as one that the programme is written in. */
export function useOperatorLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation();
  return asInterfaceLanguage(i18n.language) ?? 'en';
}

/** Gives the language itself when the programme is written in it; only the first part counts (`ar-SY`). */
export function asInterfaceLanguage(code: string): InterfaceLanguage | undefined {
  const [primary] = code.split('-');
  return interfaceLanguages.find((one) => one === primary);
}
