import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { command, query } from '../../shared/contract/define.ts';
import { AppError } from '../../shared/wire.ts';
import { createCommandQueue } from './command-queue.ts';
import { createRouter } from './router.ts';

const secret = 'Samira at /home/somebody/vault.db';
const contract = {
  open: { ping: query(z.void(), z.literal('pong')) },
  people: {
    double: query(z.strictObject({ number: z.number() }), z.number()),
    leak: query(z.void(), z.strictObject({ name: z.string() })),
    crash: query(z.void(), z.string()),
    refuse: command(z.void(), z.string()),
  },
} as const;

function start(isUnlocked = true) {
  const logged: string[] = [];
  const ran: string[] = [];
  const dispatch = createRouter(
    contract,
    {
      open: { ping: () => 'pong' as const },
      people: {
        double: ({ number }) => number * 2,
        leak: () => ({ name: 'x', passwordHash: 'y' }),
        crash: () => {
          throw new Error(secret);
        },
        refuse: () => {
          throw new AppError('refused', 'group-full', { most: 12 });
        },
      },
    },
    {
      openFeatures: ['open'],
      isUnlocked: () => isUnlocked,
      admit: () => undefined,
      runQuery: (_call, work) => work(),
      runCommand: ({ channel }, work) => {
        ran.push(channel);
        return work();
      },
      logger: {
        info: (event, details) => logged.push(event + JSON.stringify(details)),
        error: (event, details) => logged.push(event + JSON.stringify(details)),
      },
    },
  );
  return { dispatch, logged, ran };
}

describe('the door', () => {
  it('calls what is asked for', async () => {
    const { dispatch } = start();
    expect(await dispatch({ channel: 'people.double', input: { number: 21 } })).toEqual({
      ok: true,
      value: 42,
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'people.double'],
    ['an unknown channel', { channel: 'people.sing' }],
    ['a name of every object', { channel: '__proto__.constructor' }],
    ['a name of every feature', { channel: 'people.toString' }],
    ['a wrong input', { channel: 'people.double', input: { number: 'x' } }],
    ['a surplus field', { channel: 'people.double', input: { number: 1, also: 2 } }],
  ])('refuses %s', async (_, request) => {
    const reply = await start().dispatch(request);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('answers locked to everything but the open features', async () => {
    const { dispatch } = start(false);
    expect(await dispatch({ channel: 'people.double', input: { number: 1 } })).toMatchObject({
      error: { code: 'locked' },
    });
    expect(await dispatch({ channel: 'open.ping' })).toEqual({ ok: true, value: 'pong' });
  });

  it('lets nothing out that the contract does not name', async () => {
    const { dispatch, logged } = start();
    const reply = await dispatch({ channel: 'people.leak' });
    expect(reply).toEqual({ ok: false, error: { code: 'internal', message: 'internal' } });
    expect(logged.join()).toContain('reply-does-not-fit-contract');
  });

  it('says nothing of an unknown error, to the window or to the log', async () => {
    const { dispatch, logged } = start();
    expect(JSON.stringify(await dispatch({ channel: 'people.crash' }))).not.toContain('Samira');
    expect(logged).toHaveLength(1);
    expect(logged.join()).not.toMatch(/Samira|\/home/u);
  });

  it('passes our own errors on with their reason, and runs commands where commands run', async () => {
    const { dispatch, ran } = start();
    const reply = await dispatch({ channel: 'people.refuse' });
    expect(reply).toMatchObject({
      error: { code: 'refused', reason: 'group-full', details: { most: 12 } },
    });
    expect(ran).toEqual(['people.refuse']);
  });
});

describe('the queue of commands', () => {
  it('runs one after another, also after one that failed', async () => {
    const queue = createCommandQueue();
    const order: string[] = [];
    const slow = queue.run(async () => {
      await new Promise((settle) => setTimeout(settle, 20));
      order.push('slow');
    });
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const last = queue.run(async () => {
      order.push('last');
      return 7;
    });
    await expect(failing).rejects.toThrow('no');
    expect(await last).toBe(7);
    await slow;
    expect(order).toEqual(['slow', 'last']);
    await queue.idle();
  });
});
