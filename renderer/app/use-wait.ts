/** How long somebody has to wait after a wrong passphrase: main says it, the window counts down. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/wire.ts';

/** Gives the seconds that are left until the next try counts; 0 when one may try. */
export function useWait(error: AppError | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = Number(error?.details?.['seconds'] ?? 0);
    const until = performance.now() + seconds * 1000;
    const show = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    show();
    if (seconds === 0) return undefined;
    const timer = setInterval(show, 250);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}
