/** Locks when nobody has touched the computer for a while, and when the computer itself is locked or goes to sleep. */
import { useEffect, useState } from 'react';
import { useEvent } from '../api/client-context.tsx';

/** How long before the lock it is announced, and how often one looks, in milliseconds. */
const NOTICE_MS = 30_000;
const LOOK_MS = 1000;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Gives true while the lock is near; any key, and any movement of the mouse, puts it off. `minutes` null: not yet known. */
export function useIdleLock(minutes: number | null, lock: () => void): boolean {
  const [isNear, setNear] = useState(false);
  useEvent('lock.wanted', lock);
  useEffect(() => {
    if (minutes === null) return;
    const limit = minutes * 60_000;
    // Of the two clocks one stands still while the computer sleeps, and the other can be set back by hand.
    let lastDate = Date.now();
    let lastTick = performance.now();
    const touched = (): void => {
      lastDate = Date.now();
      lastTick = performance.now();
      setNear(false);
    };
    const look = (): void => {
      const idle = Math.max(Date.now() - lastDate, performance.now() - lastTick);
      setNear(idle >= limit - NOTICE_MS);
      if (idle >= limit) lock();
    };
    for (const sign of signs)
      window.addEventListener(sign, touched, { capture: true, passive: true });
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [minutes, lock]);
  return isNear;
}
