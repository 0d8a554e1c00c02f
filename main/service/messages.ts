/** What goes between the window's process and the one that holds the vault. Structured clones: bytes travel as bytes. */
import type { WireEvent, WireReply } from '../../shared/wire.ts';
import type { AppPaths } from '../ports/app-paths.ts';
import type { KdfCost } from '../vault/key-derivation.ts';

/** What the service is told once, first of all. */
export interface ServiceStart {
  readonly paths: AppPaths;
  readonly sqliteBinding: string | null;
  /** Which dialogs the window's process has. */
  readonly can: { readonly choose: boolean; readonly show: boolean };
  /** A cheaper key derivation, for tests only. */
  readonly kdf?: KdfCost;
}

/** What the service cannot do itself: it has no window. */
export type ServiceAsk =
  | { readonly what: 'print'; readonly html: string }
  | { readonly what: 'release-printer' }
  | { readonly what: 'choose-folder' }
  | { readonly what: 'show-folder'; readonly folder: string };

export type ToService =
  | { readonly kind: 'start'; readonly start: ServiceStart }
  | { readonly kind: 'call'; readonly id: number; readonly request: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: false }
  /** Finish what is being written, then end. */
  | { readonly kind: 'end' };

export type FromService =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: WireReply }
  | { readonly kind: 'event'; readonly event: WireEvent }
  | { readonly kind: 'ask'; readonly id: number; readonly ask: ServiceAsk };
