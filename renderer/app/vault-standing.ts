/** How the vault stands, heard before it is asked for: what happens while the window loads is not missed. */
import type { AppClient } from '../../shared/contract/index.ts';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import type { AppError } from '../../shared/wire.ts';
import type { Connection } from '../api/client-context.tsx';
import { asAppError } from '../api/use-query.ts';

export interface VaultStanding {
  /** Gives what was told last, or why it could not be said when the window was loaded. */
  current(): VaultStatus | AppError;
  /** Calls the listener at each change; gives how to end that. */
  subscribe(listener: () => void): () => void;
}

/** Listens from now on, asks, and gives both as one. */
export async function followVault(client: AppClient, on: Connection['on']): Promise<VaultStanding> {
  let told: VaultStatus | null = null;
  on(({ topic, payload }) => {
    if (topic === 'vault.changed') told = payload as VaultStatus;
  });
  const first = await client.vault.status().catch(asAppError);
  return {
    // What was told while the answer was on its way came after what it answers, or says the same.
    current: () => told ?? first,
    subscribe: (listener) => on(({ topic }) => topic === 'vault.changed' && listener()),
  };
}
