/** The programme of meetings in one of the languages it is written in. */
import { useCallback } from 'react';
import type { AppClient } from '../../shared/contract/index.ts';
import type { Programme } from '../../shared/contract/programmes.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { useQuery } from './use-query.ts';
import type { QueryState } from './use-query.ts';

const never: readonly string[] = [];

/** Asks once. What shows titles of meetings waits for it: those that came later would move what is below them. */
export function useProgramme(language: InterfaceLanguage): QueryState<Programme> {
  return useQuery(
    useCallback((client: AppClient) => client.programmes.get({ language }), [language]),
    never,
  );
}
