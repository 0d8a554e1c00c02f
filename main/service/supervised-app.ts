/**
 * The app as the window sees it, with the service behind it: what needs no vault is answered here, a service is
 * started for everything else, and locking ends it. When one ends unasked, the vault counts as locked.
 */
import type { VaultStatus } from '../../shared/contract/vault.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { AppEvents, Topic } from '../../shared/contract/events.ts';
import type { WireEvent, WireReply } from '../../shared/wire.ts';
import type { EarlyApp } from '../compose-early.ts';
import { createEventHub } from '../ipc/event-hub.ts';
import type { EventHub } from '../ipc/event-hub.ts';
import type { ServiceLife } from './service-life.ts';

/** What locking answers where nothing is open. */
const STATUS = { channel: 'vault.status', input: undefined };

export interface SupervisedApp {
  dispatch(request: unknown): Promise<WireReply>;
  readonly events: EventHub;
  /** Reads what answers without a service, so that the first screen waits less. */
  prepare(): void;
  /** Starts a service, so that the first call that needs one does not wait for it. */
  warm(): void;
  /** Ends the service, for the end of the program. */
  dispose(): Promise<void>;
}

export interface SupervisedAppOptions {
  /** Gives what answers without a service; asked for again after each, which may have changed what it reads. */
  readonly early: () => Promise<EarlyApp>;
  readonly start: (publish: (event: WireEvent) => void) => ServiceLife;
}

export function createSupervisedApp({ early, start }: SupervisedAppOptions): SupervisedApp {
  const events = createEventHub();
  let answering: Promise<EarlyApp> | null = null;
  let life: ServiceLife | null = null;
  /** The service before this one: two of them never hold the same files. */
  let before: Promise<unknown> = Promise.resolve();
  let coming: Promise<ServiceLife> | null = null;
  let isDisposed = false;

  function begin(): Promise<ServiceLife> {
    coming ??= before.then(() => {
      const mine = start(({ topic, payload }) =>
        events.publish(topic as Topic, payload as AppEvents[Topic]),
      );
      life = mine;
      void mine.ended.then((isWanted) => {
        if (life !== mine) return;
        letGo();
        if (!isWanted) void tellThatItEnded();
      });
      return mine;
    });
    return coming;
  }

  const answer = () => (answering ??= early());

  function letGo(): void {
    life = null;
    coming = null;
    answering = null;
  }

  async function tellThatItEnded(): Promise<void> {
    const client = createClient<AppContract>(dispatch);
    const status: VaultStatus | null = await client.vault.status().catch(() => null);
    // Not started again by itself: one that cannot start would be started without end.
    if (status !== null) events.publish('vault.changed', status);
  }

  /** Ends the service that has locked the vault, and makes ready the next one, which knows nothing. */
  function endAndWarm(): void {
    if (life === null) return;
    before = life.end();
    letGo();
    warm();
  }

  function warm(): void {
    if (!isDisposed) void begin();
  }

  async function dispatch(request: unknown): Promise<WireReply> {
    // Also while the next service is on its way: no vault is open then, and the lock screen waits for nobody.
    const early = life === null ? await answer() : null;
    const reply = (await early?.(isLock(request) ? STATUS : request)) ?? null;
    if (reply !== null) return reply;
    const serving = await begin();
    const wasOpen = isLock(request) && (await isOpen(serving));
    const served = await serving.dispatch(request);
    // Where nothing was open, nothing has to be forgotten; and the wait after a wrong passphrase goes on.
    if (served.ok && isLock(request) && wasOpen && serving === life) endAndWarm();
    return served;
  }

  return {
    dispatch,
    events,
    // What fails now fails again at the first call, which says so.
    prepare: () => void answer().catch(() => undefined),
    warm,
    async dispose() {
      isDisposed = true;
      const last = coming === null ? null : await coming;
      await last?.end();
      await before;
    },
  };
}

async function isOpen(life: ServiceLife): Promise<boolean> {
  const reply = await life.dispatch(STATUS);
  return reply.ok && (reply.value as VaultStatus).kind === 'open';
}

function isLock(request: unknown): boolean {
  return (
    typeof request === 'object' &&
    request !== null &&
    Reflect.get(request, 'channel') === 'vault.lock'
  );
}
