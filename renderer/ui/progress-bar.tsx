/** How far a longer work has come. */
import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What is shown and read beside the bar: "3 of 20". */
  readonly text: string;
}

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="progress"
      value={value}
      maxValue={Math.max(1, max)}
      valueLabel={text}
    >
      {({ percentage }) => (
        <>
          <div className="row">
            <Label>{label}</Label>
            <span className="push">{text}</span>
          </div>
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
