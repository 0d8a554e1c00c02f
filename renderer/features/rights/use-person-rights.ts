/** What a person has asked for, whether their data may be used, and what was handed over. */
import { useCallback } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useQuery } from '../../api/use-query.ts';

export function usePersonRights(personId: string) {
  return useQuery(
    useCallback((client: AppClient) => client.rights.ofPerson({ personId }), [personId]),
    ['rights', 'erasure', 'portfolio'],
  );
}
