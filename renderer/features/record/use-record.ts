/** A person's record, asked for again whenever something of it was saved. */
import { useCallback } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PersonRecord } from '../../../shared/contract/record.ts';
import { useQuery } from '../../api/use-query.ts';
import type { QueryState } from '../../api/use-query.ts';

export function useRecord(personId: string): QueryState<PersonRecord> {
  return useQuery(
    useCallback((client: AppClient) => client.record.get({ personId }), [personId]),
    ['record'],
  );
}
