/** The way from an opened vault to its window: first of all, what was typed before the lock is there again. */
import { useEffect, useRef, useState } from 'react';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import { useClient } from '../api/client-context.tsx';
import { OperatorProvider } from '../api/operator-context.tsx';
import { useStanding } from '../api/pending-drafts.ts';
import { unsaved } from '../api/unsaved.ts';
import { belongsTo } from './belongs-to.ts';
import { Shell } from './shell.tsx';
import { WordWatch } from './word-watch.tsx';

export type OpenVault = Extract<VaultStatus, { kind: 'open' }>;

export function OpenVaultScreen({ status }: { readonly status: OpenVault }) {
  const [isTheirs] = useState(() => belongsTo(`${status.vault} ${status.operator.id}`));
  return isTheirs ? <Restored status={status} /> : <Anew />;
}

/** Loads the window again: nothing that one operator has typed is shown to another. */
function Anew() {
  useEffect(() => window.location.reload(), []);
  return null;
}

function Restored({ status }: { readonly status: OpenVault }) {
  const client = useClient();
  const [isReady, setReady] = useState(false);
  const hasRestored = useRef(false);
  useEffect(() => {
    let isHere = true;
    client.drafts
      .list()
      .then((kept) => {
        hasRestored.current = kept.length > 0;
        unsaved.restore(kept);
      })
      // Without them the vault can still be worked with.
      .catch(() => undefined)
      .finally(() => isHere && setReady(true));
    return () => {
      isHere = false;
    };
  }, [client]);

  const { state } = useStanding();
  useEffect(() => {
    // What has found its place must not come back after an accident, over what was written since.
    if (!isReady || state !== 'saved' || !hasRestored.current) return;
    const left = unsaved.collect();
    hasRestored.current = left.length > 0;
    client.drafts.keep({ drafts: left }).catch(() => undefined);
  }, [client, isReady, state]);
  return isReady ? (
    <OperatorProvider operator={status.operator}>
      <WordWatch>
        <Shell status={status} />
      </WordWatch>
    </OperatorProvider>
  ) : null;
}
