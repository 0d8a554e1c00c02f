/** What an erasure would take, asked before it is offered. */
import { useCallback } from 'react';
import type { ErasureScope } from '../../../shared/contract/erasure.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useQuery } from '../../api/use-query.ts';

export function useErasurePreview(personId: string, scope: ErasureScope) {
  return useQuery(
    useCallback(
      (client: AppClient) => client.erasure.preview({ personId, scope }),
      [personId, scope],
    ),
    ['portfolio', 'agreements'],
  );
}
