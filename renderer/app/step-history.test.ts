import { describe, expect, it } from 'vitest';
import { followStep, startHistory } from './step-history.ts';

const at = (index: number, last: number) => ({ run: 'a', index, last });

describe('followStep', () => {
  it('counts links up', () => {
    const first = followStep(startHistory('a'), null);
    expect(first).toEqual({ move: 'new', history: at(1, 1) });
    expect(followStep(first.history, null).history).toEqual(at(2, 2));
  });

  it('goes back and forward between the steps that it knows', () => {
    const back = followStep(at(2, 2), { run: 'a', index: 0 });
    expect(back).toEqual({ move: 'known', history: at(0, 2) });
    expect(followStep(back.history, { run: 'a', index: 2 }).history).toEqual(at(2, 2));
  });

  it('has nothing ahead after a link from the middle', () => {
    expect(followStep(at(0, 2), null).history).toEqual(at(1, 1));
  });

  it('hears of one step once, although the browser tells it twice', () => {
    expect(followStep(at(1, 1), { run: 'a', index: 1 })).toEqual({
      move: 'same',
      history: at(1, 1),
    });
  });

  it('begins anew at a step of before the lock', () => {
    expect(followStep(at(3, 4), { run: 'b', index: 2 })).toEqual({
      move: 'foreign',
      history: at(0, 0),
    });
  });

  it.each([[{}], ['text'], [{ run: 'a', index: 'x' }], [{ run: 1, index: 1 }], [undefined]])(
    'takes a step with %j for a new one',
    (state) => expect(followStep(at(0, 0), state).move).toBe('new'),
  );
});
