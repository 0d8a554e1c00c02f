/** An app of which only the outside is real: enough to see what a transport does to calls and events. */
import type { WireReply, WireRequest } from '../../shared/wire.ts';
import { createEventHub } from '../../main/ipc/event-hub.ts';
import type { WindowApp } from '../../main/window/bridge.ts';

const error = (code: 'invalid-input' | 'locked', reason: string): WireReply => ({
  ok: false,
  error: { code, message: `${code}: ${reason}`, reason, details: { longest: 120 } },
});

/** Gives an app with a list, an echo, and each way of failing. */
export function createFakeApp(): WindowApp {
  const events = createEventHub();
  const answers = new Map<string, (input: unknown) => WireReply>([
    ['people.list', () => ({ ok: true, value: [{ id: '1', preferredName: 'Amal' }] })],
    ['people.echo', (input) => ({ ok: true, value: input })],
    ['people.create', () => error('invalid-input', 'name-too-long')],
    ['groups.list', () => error('locked', 'vault')],
    [
      'people.announce',
      () => {
        events.publish('data.changed', { feature: 'people' });
        return { ok: true, value: null };
      },
    ],
  ]);
  return {
    events,
    dispatch(request) {
      const channel = isRequest(request) ? request.channel : '';
      if (channel === 'people.crash') return Promise.reject(new Error('secret of main'));
      const answer = answers.get(channel);
      const input = isRequest(request) ? request.input : undefined;
      return Promise.resolve(answer?.(input) ?? error('invalid-input', 'unknown-channel'));
    },
  };
}

function isRequest(value: unknown): value is WireRequest {
  return typeof value === 'object' && value !== null && 'channel' in value;
}
