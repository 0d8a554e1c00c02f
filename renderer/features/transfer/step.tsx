/** One step of a short line: its number as a square of the path, its name, what there is to do. */
import { useId } from 'react';
import type { ReactNode } from 'react';

export function Step(props: {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="step stack-small" aria-labelledby={id}>
      <h3 id={id} className="step-title">
        <span className="step-number" aria-hidden="true">
          {props.number}
        </span>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
