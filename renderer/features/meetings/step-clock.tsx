/** The time of the step in hand against what was planned. It counts, it does not ring. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { clockText } from './clock-text.ts';
import type { StepTimer } from './use-step-timer.ts';

export interface StepClockProps {
  readonly timer: StepTimer;
  readonly plannedMinutes: number;
}

export function StepClock({ timer, plannedMinutes }: StepClockProps) {
  const { t } = useTranslation('meetings');
  const seconds = useSeconds(timer);
  const over = seconds - plannedMinutes * 60;
  return (
    <fieldset className="step-clock">
      <legend className="visually-hidden">{t('timer.label')}</legend>
      <div className="row">
        <span className="step-time" dir="ltr">
          {clockText(seconds)}
        </span>
        <span className="note">
          {t('timer.of', { count: plannedMinutes })}
          {over > 0 && (
            <span className="step-over">{t('timer.over', { time: clockText(over) })}</span>
          )}
        </span>
      </div>
      <Button small icon={timer.running ? 'pause' : 'play'} onPress={timer.toggle}>
        {t(timer.running ? 'timer.pause' : 'timer.continue')}
      </Button>
    </fieldset>
  );
}

function useSeconds({ running, secondsNow }: StepTimer): number {
  const [seconds, setSeconds] = useState(secondsNow);
  useEffect(() => {
    const look = () => setSeconds(secondsNow());
    look();
    if (!running) return undefined;
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [running, secondsNow]);
  return seconds;
}
