/** What every transport must do alike, whichever window is at its other end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireEvent, WireReply } from '../../shared/wire.ts';

/** The page's end of a transport to the app of fake-app.ts. */
export interface TransportUnderTest {
  send(request: unknown): Promise<WireReply>;
  /** Sends from a frame or window that is not the program's own page. */
  sendAsStranger(request: unknown): Promise<WireReply>;
  /** Begins to collect events; the returned function ends that and gives what has come. */
  listen(): Promise<() => Promise<WireEvent[]>>;
  close(): Promise<void>;
}

const SETTLE_MS = 150;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Runs the suite over the transport that `open` gives. */
export function describeTransport(name: string, open: () => Promise<TransportUnderTest>): void {
  describe(`transport: ${name}`, () => {
    let transport: TransportUnderTest;
    beforeAll(async () => {
      transport = await open();
    }, 60_000);
    afterAll(() => transport.close());

    it('carries a call and its answer', async () => {
      const reply = await transport.send({ channel: 'people.list', input: undefined });
      expect(reply).toEqual({ ok: true, value: [{ id: '1', preferredName: 'Amal' }] });
    });

    it('changes no text on the way', async () => {
      const input = {
        text: 'أهلا \u202e=1+1 \ud800 "\\ 日本',
        long: 'x'.repeat(1_000_000),
        none: null,
      };
      const reply = await transport.send({ channel: 'people.echo', input });
      expect(reply).toEqual({ ok: true, value: input });
    });

    it('carries a refused input with its reason and details', async () => {
      const reply = await transport.send({ channel: 'people.create', input: {} });
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', reason: 'name-too-long', details: { longest: 120 } },
      });
    });

    it.each([
      { channel: '__proto__.list' },
      { channel: 'people.nothing' },
      {},
      null,
      'people.list',
    ])('hands a request without a known channel to the app: %j', async (request) => {
      const reply = await transport.send(request);
      expect(reply).toMatchObject({ ok: false, error: { reason: 'unknown-channel' } });
    });

    it('carries the answer of a locked vault', async () => {
      const reply = await transport.send({ channel: 'groups.list', input: undefined });
      expect(reply).toMatchObject({ ok: false, error: { code: 'locked' } });
    });

    it('lets nothing out about an unexpected failure', async () => {
      const reply = await transport.send({ channel: 'people.crash', input: undefined });
      expect(reply).toEqual({ ok: false, error: { code: 'internal', message: 'internal' } });
    });

    it('brings an event to the page, and none after it has stopped listening', async () => {
      const stop = await transport.listen();
      await transport.send({ channel: 'people.announce', input: undefined });
      await settle();
      const heard = [{ topic: 'data.changed', payload: { feature: 'people' } }];
      expect(await stop()).toEqual(heard);
      await transport.send({ channel: 'people.announce', input: undefined });
      await settle();
      expect(await stop()).toEqual(heard);
    });

    it('refuses a sender that is not the main frame of its own window', async () => {
      const reply = await transport.sendAsStranger({ channel: 'people.list', input: undefined });
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'refused', reason: 'untrusted-sender' },
      });
    });
  });
}
