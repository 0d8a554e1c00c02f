/** The step in hand and its seconds: counted by the clock, remembered in the vault every ten seconds. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { useClient } from '../../api/client-context.tsx';

const saveEvery = 10_000;
const mostSeconds = 36_000;

export interface StepTimer {
  readonly stepIndex: number;
  readonly running: boolean;
  readonly goTo: (index: number) => void;
  readonly toggle: () => void;
  /** Seconds spent in the step in hand, now. */
  readonly secondsNow: () => number;
}

/** A meeting that was opened a moment ago runs at once (`runs`); one that is resumed waits for "Continue". */
export function useStepTimer(meeting: Meeting, stepCount: number, runs: boolean): StepTimer {
  const client = useClient();
  const { id, status } = meeting;
  const active = status === 'running';
  const [stepIndex, setStepIndex] = useState(() => Math.min(meeting.stepIndex, stepCount - 1));
  const [wanted, setRunning] = useState(runs);
  const running = wanted && active;
  const spent = useRef(new Map([[stepIndex, meeting.stepSeconds]]));
  const since = useRef<number | null>(null);

  const secondsNow = useCallback(() => {
    const before = spent.current.get(stepIndex) ?? 0;
    const now = since.current === null ? 0 : (performance.now() - since.current) / 1000;
    return Math.min(mostSeconds, Math.floor(before + now));
  }, [stepIndex]);

  const save = useCallback(
    (index: number, seconds: number) => {
      if (!active) return;
      // A place that could not be kept is kept ten seconds later; it is not worth an alarm.
      client.meetings.saveStep({ id, stepIndex: index, stepSeconds: seconds }).catch(() => null);
    },
    [client, id, active],
  );

  useEffect(() => {
    if (!running) return undefined;
    const seconds = spent.current;
    since.current = performance.now();
    const timer = setInterval(() => save(stepIndex, secondsNow()), saveEvery);
    return () => {
      clearInterval(timer);
      seconds.set(stepIndex, secondsNow());
      since.current = null;
      save(stepIndex, seconds.get(stepIndex) ?? 0);
    };
  }, [running, stepIndex, save, secondsNow]);

  // Runs after the one above has let go of the step before, so that the new place is the last word.
  const kept = useRef(stepIndex);
  useEffect(() => {
    if (kept.current === stepIndex) return;
    kept.current = stepIndex;
    save(stepIndex, spent.current.get(stepIndex) ?? 0);
  }, [stepIndex, save]);

  useEffect(() => {
    if (!active) setRunning(false);
  }, [active]);

  return {
    stepIndex,
    running,
    goTo: setStepIndex,
    toggle: useCallback(() => setRunning((before) => !before), []),
    secondsNow,
  };
}
