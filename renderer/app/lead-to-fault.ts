/** After a form was sent that lacks something, its first faulty field is in sight and takes the keyboard. */

const faulty = '[aria-invalid="true"]';
const fields = 'input, select, textarea, [tabindex]';

/** Gives the form or dialog that was asked to be stored by this press or sending, or null. */
function asked(event: Event): Element | null {
  if (!(event.target instanceof Element)) return null;
  if (event.type === 'submit') return event.target;
  return event.target.closest('.button.primary')?.closest('[role="dialog"]') ?? null;
}

function leadToFault(event: Event): void {
  const form = asked(event);
  if (form === null) return;
  // Once what is missing has been said beside its field.
  requestAnimationFrame(() => {
    const fault = form.querySelector<HTMLElement>(faulty);
    const field = fault?.matches(fields) ? fault : fault?.querySelector<HTMLElement>(fields);
    field?.focus();
  });
}

/** Begins to do so in the whole window; gives how to end it. */
export function leadToFaults(): () => void {
  const events = ['submit', 'click'] as const;
  // On the way down: a button does not let its press come up again.
  for (const name of events) document.addEventListener(name, leadToFault, true);
  return () => {
    for (const name of events) document.removeEventListener(name, leadToFault, true);
  };
}
