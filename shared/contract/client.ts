/** The contract as functions: `client.people.list()`. */
import type { AnyContract, Client } from './define.ts';
import { AppError } from '../wire.ts';
import type { WireReply, WireRequest } from '../wire.ts';

/** Gives a client over any transport. Its functions reject with an `AppError`. Only the types of the contract are needed. */
export function createClient<C extends AnyContract>(
  send: (request: WireRequest) => Promise<WireReply>,
): Client<C> {
  const features = new Map<string, unknown>();
  return new Proxy({} as Client<C>, {
    get(_, feature) {
      if (typeof feature !== 'string') return undefined;
      if (!features.has(feature)) features.set(feature, createFeature(feature, send));
      return features.get(feature);
    },
  });
}

function createFeature(
  feature: string,
  send: (request: WireRequest) => Promise<WireReply>,
): unknown {
  return new Proxy(
    {},
    {
      get: (_, method) => async (input: unknown) => {
        const reply = await send({ channel: `${feature}.${String(method)}`, input });
        if (!reply.ok) throw AppError.fromWire(reply.error);
        return reply.value;
      },
    },
  );
}
