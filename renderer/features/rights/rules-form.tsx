/** How long this centre keeps what: numbers that its controller has decided. They save themselves. */
import { useTranslation } from 'react-i18next';
import { RetentionRules } from '../../../shared/contract/retention.ts';
import { AppError } from '../../../shared/wire.ts';
import { SaveState } from '../../api/save-state.tsx';
import { useAutosave } from '../../api/use-autosave.ts';
import { NumberField } from '../../ui/number-field.tsx';

type Draft = { readonly [K in keyof RetentionRules]: number | null };

const fields = ['checkDays', 'followUpMonths', 'proofYears'] as const;
const { shape } = RetentionRules;
const incomplete = new AppError('invalid-input', 'required');

export interface RulesFormProps {
  readonly rules: RetentionRules;
  /** Read by whoever may not decide. */
  readonly isDisabled: boolean;
}

export function RulesForm({ rules, isDisabled }: RulesFormProps) {
  const { t } = useTranslation('rights');
  const form = useAutosave<Draft>('retention-rules', rules, {
    problem: (draft) => (RetentionRules.safeParse(draft).success ? null : incomplete),
    save: (client, draft) => client.retention.saveRules(RetentionRules.parse(draft)),
  });
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('rules.title')}</h2>
        <p className="quiet measure">{t('rules.text')}</p>
      </div>
      <form className="stack" {...form.formProps}>
        <div className="columns">
          {fields.map((field) => (
            <NumberField
              key={field}
              label={t(`rules.${field}.label`)}
              description={t(`rules.${field}.note`)}
              value={form.value[field]}
              min={shape[field].minValue ?? 0}
              max={shape[field].maxValue ?? 365}
              isDisabled={isDisabled}
              onChange={(value) => form.set({ ...form.value, [field]: value })}
              error={form.tried && form.value[field] === null ? t('people:form.missing') : null}
            />
          ))}
        </div>
        {!isDisabled && <SaveState draft={form} />}
      </form>
    </section>
  );
}
