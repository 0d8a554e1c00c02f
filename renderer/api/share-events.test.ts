import { expect, it } from 'vitest';
import type { WireEvent } from '../../shared/wire.ts';
import { shareEvents } from './share-events.ts';

it('listens once, tells everybody, and stops telling whoever has ended', () => {
  const ears: ((event: WireEvent) => void)[] = [];
  const listen = shareEvents((listener) => {
    ears.push(listener);
    return () => undefined;
  });
  const heard: string[] = [];
  const one = ({ topic }: WireEvent) => void heard.push(`one ${topic}`);
  const endFirst = listen(one);
  listen(one);
  listen(({ topic }) => void heard.push(`other ${topic}`));
  expect(ears).toHaveLength(1);
  endFirst();
  ears[0]?.({ topic: 'data.changed', payload: {} });
  expect(heard).toEqual(['one data.changed', 'other data.changed']);
});
