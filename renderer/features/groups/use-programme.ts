/** The programme in the operator's language: titles of the twelve meetings. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Programme } from '../../../shared/contract/programmes.ts';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import { useQuery } from '../../api/use-query.ts';

const never: readonly string[] = [];

/** Gives the programme, or null while it is not there: a table can do without titles for a moment. */
export function useProgramme(): Programme | null {
  const { i18n } = useTranslation();
  const language = interfaceLanguages.find((one) => one === i18n.language) ?? 'en';
  const query = useQuery(
    useCallback((client: AppClient) => client.programmes.get({ language }), [language]),
    never,
  );
  return query.kind === 'ready' ? query.data : null;
}
