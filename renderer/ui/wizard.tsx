/** A few steps, one after another: where one is at the start side, the step in hand, the way on always in the same corner. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { firstField } from './first-field.ts';
import { Icon } from './icon.tsx';

export interface WizardProps {
  /** Above the list of steps. */
  readonly mark: ReactNode;
  readonly stepsLabel: string;
  readonly steps: readonly string[];
  /** Which step is in hand, counted from 0. */
  readonly current: number;
  /** "Step 3 of 5", for windows too narrow for the list, and for those who cannot see it. */
  readonly progress: string;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
  /** What went wrong, directly above the buttons. */
  readonly failure?: ReactNode;
  readonly back?: { readonly label: string; readonly onPress: () => void } | null;
  readonly next: { readonly label: string; readonly onPress: () => void };
  readonly pending?: boolean;
}

/** Moves into the first field of a step when that is shown; Enter in a field goes on. */
export function Wizard(props: WizardProps) {
  const { back = null, next, pending = false } = props;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = body.current?.querySelector('.wizard-page');
    page?.scrollTo(0, 0);
    (firstField(page) ?? body.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  }, [props.title]);
  return (
    <main className="desk">
      <form
        className="wizard"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) next.onPress();
        }}
      >
        <div className="wizard-steps">
          {props.mark}
          <ol aria-label={props.stepsLabel}>
            {props.steps.map((label, index) => (
              <li
                key={label}
                className={index < props.current ? 'done' : undefined}
                aria-current={index === props.current ? 'step' : undefined}
              >
                <span>{index < props.current ? <Icon name="check" /> : index + 1}</span>
                {label}
              </li>
            ))}
          </ol>
        </div>
        <div className="wizard-body" ref={body}>
          <div className="wizard-page stack">
            <div className="stack-small">
              <h1>{props.title}</h1>
              <p className="quiet measure">{props.text}</p>
            </div>
            {props.children}
            {props.failure}
          </div>
          <div className="wizard-foot">
            {back !== null && (
              <Button icon="back" onPress={back.onPress} isDisabled={pending}>
                {back.label}
              </Button>
            )}
            <span className="note push">{props.progress}</span>
            <Button variant="primary" type="submit" pending={pending}>
              {next.label}
            </Button>
          </div>
        </div>
      </form>
    </main>
  );
}
