/** How components reach the program: the client and the events, given once at the top. */
import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { AppEvents, Topic } from '../../shared/contract/events.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { WireEvent } from '../../shared/wire.ts';

export interface Connection {
  readonly client: AppClient;
  readonly on: (listener: (event: WireEvent) => void) => () => void;
}

const ConnectionContext = createContext<Connection | null>(null);

export function ConnectionProvider(props: {
  readonly connection: Connection;
  readonly children: ReactNode;
}) {
  return <ConnectionContext value={props.connection}>{props.children}</ConnectionContext>;
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error('No ConnectionProvider above this component');
  return connection;
}

export function useClient(): AppClient {
  return useConnection().client;
}

/** Calls the listener for each event of a topic while the component is there. Keep the listener stable. */
export function useEvent<T extends Topic>(
  topic: T,
  listener: (payload: AppEvents[T]) => void,
): void {
  const { on } = useConnection();
  useEffect(
    () =>
      on((event) => {
        if (event.topic === topic) listener(event.payload as AppEvents[T]);
      }),
    [on, topic, listener],
  );
}
