import { expect, it } from 'vitest';
import type { WaitingTask } from '../../contract/home.ts';
import { sortTasks } from './sort-tasks.ts';

const person = (code: string) => ({ id: code, code, preferredName: code });
const step = (code: string, on: string): WaitingTask => ({
  kind: 'step',
  person: person(code),
  text: '',
  on,
});
const agreement = (code: string, on: string): WaitingTask => ({
  kind: 'agreement',
  person: person(code),
  on,
});

it('puts the earliest day first, on one day the agreement before the step, then the lower code', () => {
  const tasks = [
    step('CL-0002', '2026-11-20'),
    agreement('CL-0010', '2026-11-20'),
    agreement('CL-0009', '2026-11-20'),
    step('CL-0001', '2026-11-18'),
  ];
  expect(sortTasks(tasks).map(({ kind, person: { code } }) => `${kind} ${code}`)).toEqual([
    'step CL-0001',
    'agreement CL-0009',
    'agreement CL-0010',
    'step CL-0002',
  ]);
});
