/** One step: what, which kind of support, by when, how far. */
import { useTranslation } from 'react-i18next';
import { PlanStep, silActivities } from '../../../shared/contract/record.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MaybeSelect } from './maybe-select.tsx';
import { useOptions } from './use-options.ts';

export interface PlanStepFieldsProps {
  readonly step: PlanStep;
  readonly number: number;
  readonly isLast: boolean;
  readonly tried: boolean;
  readonly onChange: (part: Partial<PlanStep>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function PlanStepFields(props: PlanStepFieldsProps) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const { step, number, tried, onChange, onMove } = props;
  const missing = (value: string) => (tried && value.trim() === '' ? t('missing') : null);
  return (
    <fieldset className="stack-small grow">
      <legend>
        <strong>{t('plan.step', { number })}</strong>
      </legend>
      <TextField
        label={t('plan.what')}
        value={step.text}
        onChange={(text) => onChange({ text })}
        error={missing(step.text)}
        maxLength={240}
        isRequired
      />
      <div className="columns">
        <MaybeSelect
          label={t('plan.activity')}
          value={step.activity}
          options={options(silActivities, 'silActivity')}
          noneLabel={t('plan.noActivity')}
          onChange={(activity) => onChange({ activity })}
        />
        <DateField
          label={t('plan.dueOn')}
          value={step.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
          error={missing(step.dueOn)}
          isRequired
        />
        <SelectField
          label={t('plan.status')}
          value={step.status}
          options={options(PlanStep.shape.status.options, 'stepStatus')}
          onChange={(status) => onChange({ status })}
        />
      </div>
      <div className="row-end">
        <Button
          small
          variant="quiet"
          label={t('plan.upNamed', { number })}
          isDisabled={number === 1}
          onPress={() => onMove(-1)}
        >
          {t('plan.up')}
        </Button>
        <Button
          small
          variant="quiet"
          label={t('plan.downNamed', { number })}
          isDisabled={props.isLast}
          onPress={() => onMove(1)}
        >
          {t('plan.down')}
        </Button>
        <Button
          small
          variant="quiet"
          icon="remove"
          label={t('plan.removeNamed', { number })}
          onPress={props.onRemove}
        >
          {t('common:remove')}
        </Button>
      </div>
    </fieldset>
  );
}
