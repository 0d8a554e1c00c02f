import { expect, test } from 'vitest';
import { AppError } from '../../../shared/wire.ts';
import { createTryDelay } from './try-delay.ts';

const wrong = (): Promise<never> => Promise.reject(new AppError('refused', 'wrong-passphrase'));
const right = (): Promise<string> => Promise.resolve('open');

function aDelay() {
  const clock = { now: 5000 };
  return { clock, delay: createTryDelay(() => clock.now) };
}

test('doubles from one second to a minute, and says how long', async () => {
  const { clock, delay } = aDelay();
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60, 60]) {
    await expect(delay.guard(wrong)).rejects.toMatchObject({
      reason: 'wrong-passphrase',
      details: { seconds },
    });
    clock.now += seconds * 1000 - 1;
    await expect(delay.guard(right)).rejects.toMatchObject({
      code: 'refused',
      reason: 'wait-before-trying',
      details: { seconds: 1 },
    });
    clock.now += 1;
  }
  expect(await delay.guard(right)).toBe('open');
});

test('begins anew after a right one, and does not grow by tries that came too early', async () => {
  const { clock, delay } = aDelay();
  await expect(delay.guard(wrong)).rejects.toMatchObject({ details: { seconds: 1 } });
  let ran = 0;
  const counted = () => Promise.resolve((ran += 1));
  for (let round = 0; round < 5; round += 1) {
    await expect(delay.guard(counted)).rejects.toMatchObject({ reason: 'wait-before-trying' });
  }
  expect(ran).toBe(0);
  clock.now += 1000;
  await delay.guard(right);
  await expect(delay.guard(wrong)).rejects.toMatchObject({ details: { seconds: 1 } });
});

test('is not started by what says nothing about the passphrase', async () => {
  const { delay } = aDelay();
  for (const error of [
    new AppError('storage', 'vault-damaged'),
    new AppError('refused', 'no-recovery-sheet'),
    new Error('anything'),
  ]) {
    await expect(delay.guard(() => Promise.reject(error))).rejects.toBe(error);
    expect(await delay.guard(right)).toBe('open');
  }
});
