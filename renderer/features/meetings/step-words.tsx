/** What the operator says and does in this step, beside what the people read. */
import { useTranslation } from 'react-i18next';
import type { ProgrammeStep } from '../../../shared/contract/programmes.ts';

export function StepScript({ step }: { readonly step: ProgrammeStep }) {
  const { t } = useTranslation('meetings');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="step-script" aria-label={t('script.region')} tabIndex={0}>
      <h2>{step.title}</h2>
      <p className="note">{step.aim}</p>
      <ul className="script-lines">
        {step.script.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
