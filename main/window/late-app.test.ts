import { describe, expect, it } from 'vitest';
import { createEventHub } from '../ipc/event-hub.ts';
import type { MenuApp } from './bridge.ts';
import { createLateApp } from './late-app.ts';

function anApp() {
  const events = createEventHub();
  const whole: MenuApp = {
    events,
    dispatch: (request) => Promise.resolve({ ok: true, value: `whole: ${String(request)}` }),
  };
  let starts = 0;
  const late = createLateApp(
    (request) =>
      request === 'status' ? Promise.resolve({ ok: true, value: 'early: status' }) : null,
    async () => {
      starts += 1;
      return Promise.resolve(whole);
    },
  );
  return { late, events, starts: () => starts };
}

describe('an app that comes late', () => {
  it('answers what it can, and loads the whole once for what it cannot', async () => {
    const { late, starts } = anApp();
    expect(await late.dispatch('status')).toEqual({ ok: true, value: 'early: status' });
    expect([starts(), await late.settled()]).toEqual([0, null]);
    const replies = await Promise.all([late.dispatch('unlock'), late.dispatch('status')]);
    expect(replies.map((reply) => reply.ok && reply.value)).toEqual([
      'whole: unlock',
      'whole: status',
    ]);
    expect(starts()).toBe(1);
  });

  it('passes on the events of the whole app to who still listens', async () => {
    const { late, events } = anApp();
    const heard: unknown[] = [];
    const gone: unknown[] = [];
    late.events.subscribe(({ payload }) => heard.push(payload));
    late.events.subscribe(({ payload }) => gone.push(payload))();
    await late.load();
    events.publish('data.changed', { feature: 'people' });
    expect(heard).toEqual([{ feature: 'people' }]);
    expect(gone).toEqual([]);
  });

  it('fails a call when the whole cannot be loaded', async () => {
    const late = createLateApp(
      () => null,
      () => Promise.reject(new Error('broken')),
    );
    await expect(late.dispatch('unlock')).rejects.toThrow('broken');
  });
});
