import { expect, it } from 'vitest';
import { createEventHub } from '../ipc/event-hub.ts';
import type { MenuApp } from './bridge.ts';
import { lateApp } from './late-app.ts';

function anApp() {
  const events = createEventHub();
  const app: MenuApp = {
    events,
    dispatch: (request) => Promise.resolve({ ok: true, value: request }),
  };
  return { app, events };
}

it('answers what was asked before the app was there, and passes its events on', async () => {
  const { app, events } = anApp();
  const { promise, resolve } = Promise.withResolvers<MenuApp>();
  const late = lateApp(promise);
  const heard: unknown[] = [];
  const stop = late.events.subscribe(({ payload }) => heard.push(payload));
  const reply = late.dispatch('early');
  resolve(app);
  expect(await reply).toEqual({ ok: true, value: 'early' });
  events.publish('data.changed', { feature: 'people' });
  stop();
  events.publish('data.changed', { feature: 'groups' });
  expect(heard).toEqual([{ feature: 'people' }]);
});

it('does not listen for somebody who has gone before the app came', async () => {
  const { app, events } = anApp();
  const heard: unknown[] = [];
  const stop = lateApp(Promise.resolve(app)).events.subscribe((event) => heard.push(event));
  stop();
  await Promise.resolve();
  events.publish('data.changed', { feature: 'people' });
  expect(heard).toEqual([]);
});
