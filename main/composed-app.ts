/** What the composition root takes and gives; apart from it, since that knows every feature. */
import type { AppClient } from '../shared/contract/index.ts';
import type { WireReply } from '../shared/wire.ts';
import type { CentreIdentity } from './bundle/centre-identity.ts';
import type { DocumentMakerOptions } from './documents/document-maker.ts';
import type { VaultServiceOptions } from './features/vault/vault.service.ts';
import type { EventHub } from './ipc/event-hub.ts';
import type { KdfCost } from './vault/key-derivation.ts';

export interface AppOptions {
  /** A cheaper key derivation, for tests only. */
  readonly kdf?: KdfCost;
  /** Milliseconds for the wait after a wrong passphrase, for tests only. */
  readonly monotonic?: () => number;
  /** Runs between the writes of a change of keys, for tests only. */
  readonly atRotationPoint?: VaultServiceOptions['atRotationPoint'];
  /** Known keys for a new centre instead of fresh ones, for tests and the demo. */
  readonly createIdentity?: () => Promise<CentreIdentity>;
  /** False where what is made is thrown away anyway: the demo and the bench. */
  readonly makesBackups?: boolean;
  /** Is told what each document says, for tests and the gallery. */
  readonly onOutline?: DocumentMakerOptions['onOutline'];
}

export interface App {
  /** Answers a request of a window; never rejects. */
  dispatch(request: unknown): Promise<WireReply>;
  readonly events: EventHub;
  /** The contract as functions, for callers inside this process. */
  readonly client: AppClient;
  /** Ends what is running and closes the vault. */
  dispose(): Promise<void>;
}
