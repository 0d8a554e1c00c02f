/** The steps of the meeting: done, in hand, ahead; a click goes there. */
import { useTranslation } from 'react-i18next';
import type { ProgrammeStep } from '../../../shared/contract/programmes.ts';

const space = ' ';

export interface StepListProps {
  readonly steps: readonly ProgrammeStep[];
  readonly stepIndex: number;
  readonly onGoTo: (index: number) => void;
}

export function StepList({ steps, stepIndex, onGoTo }: StepListProps) {
  const { t } = useTranslation('meetings');
  return (
    <ol className="step-list">
      {steps.map((step, index) => {
        const mark = markOf(index, stepIndex);
        return (
          <li key={step.code} className={mark}>
            <button
              type="button"
              aria-current={mark === 'current' ? 'step' : undefined}
              onClick={() => onGoTo(index)}
            >
              <span className="step-mark" aria-hidden="true" />
              <span className="step-title">
                {step.title}
                {space}
                <span className="visually-hidden">{t(`steps.mark.${mark}`)}</span>
              </span>
              <span className="note nowrap">{t('steps.minutes', { count: step.minutes })}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function markOf(index: number, current: number) {
  if (index === current) return 'current' as const;
  return index < current ? ('done' as const) : ('ahead' as const);
}
