/** The next steps: five at most, each with a day, stored together when all of them are whole. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { PlanStep } from '../../../shared/contract/record.ts';
import { AppError } from '../../../shared/wire.ts';
import { SaveState } from '../../api/save-state.tsx';
import { useAutosave } from '../../api/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { dropStep, isWhole, keyed, moveStep, newStep, withoutKeys } from './plan-steps.ts';
import { PlanStepFields } from './plan-step-fields.tsx';
import { RecordView } from './record-view.tsx';

const most = 5;
const incomplete = new AppError('invalid-input', 'required');

export function PlanPart({ person }: { readonly person: Person }) {
  return (
    <RecordView person={person}>
      {({ plan }) => <PlanForm personId={person.id} steps={plan} />}
    </RecordView>
  );
}

function PlanForm(props: { readonly personId: string; readonly steps: readonly PlanStep[] }) {
  const { t } = useTranslation('record');
  const { personId } = props;
  const list = useRef<HTMLOListElement>(null);
  const draft = useAutosave(`plan:${personId}`, keyed(props.steps), {
    problem: (steps) => (steps.every(isWhole) ? null : incomplete),
    stored: withoutKeys,
    save: (client, steps) => client.record.savePlan({ personId, steps: withoutKeys(steps) }),
  });
  const { value: steps, set } = draft;
  return (
    <form className="stack" {...draft.formProps}>
      <div className="row">
        <div className="grow">
          <h2>{t('plan.title')}</h2>
          <p className="quiet measure">{t('plan.text')}</p>
        </div>
        <Button
          icon="add"
          isDisabled={steps.length >= most}
          onPress={() => set([...steps, newStep()])}
        >
          {t('plan.add')}
        </Button>
      </div>
      <div className="sheet stack">
        {steps.length === 0 && (
          <EmptyState title={t('plan.empty.title')} text={t('plan.empty.text')} />
        )}
        <ol ref={list} tabIndex={-1} className="rows" aria-label={t('plan.title')}>
          {steps.map((step, index) => (
            <li key={step.key}>
              <PlanStepFields
                step={step}
                number={index + 1}
                isLast={index === steps.length - 1}
                tried={draft.tried}
                onChange={(part) =>
                  set(steps.map((one) => (one.key === step.key ? { ...one, ...part } : one)))
                }
                onMove={(by) => set(moveStep(steps, index, by))}
                onRemove={() => {
                  set(dropStep(steps, index));
                  // The button that had the focus is gone: the list takes it.
                  list.current?.focus();
                }}
              />
            </li>
          ))}
        </ol>
        {(steps.length > 0 || draft.savedAt !== null) && <SaveState draft={draft} />}
      </div>
    </form>
  );
}
