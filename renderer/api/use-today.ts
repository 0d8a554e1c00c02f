/** The day on which the screen was opened. */
import { useState } from 'react';
import { localDay } from '../../shared/util/local-day.ts';

export function useToday(): string {
  const [today] = useState(() => localDay(new Date()));
  return today;
}
