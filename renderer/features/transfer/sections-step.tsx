/** What may leave: the sections with their entries, and what stays whatever is chosen. */
import { useTranslation } from 'react-i18next';
import type { PortfolioState } from '../../../shared/contract/portfolio.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Step } from './step.tsx';

export interface SectionsStepProps {
  readonly state: PortfolioState;
  readonly value: readonly RecordSection[];
  readonly onChange: (sections: RecordSection[]) => void;
}

export function SectionsStep({ state, value, onChange }: SectionsStepProps) {
  const { t } = useTranslation('transfer');
  const options = recordSections.map((section) => {
    const found = state.sections.find((one) => one.section === section);
    const name = t(`common:section.${section}`);
    const label =
      found === undefined || found.goes === 0
        ? name
        : t('count', { section: name, count: found.goes });
    if (found === undefined) return { value: section, label, description: t('out.empty') };
    return found.stays === 0
      ? { value: section, label }
      : { value: section, label, description: t('out.stays', { count: found.stays }) };
  });
  return (
    <Step number={1} title={t('out.steps.what')}>
      <CheckboxGroupField<RecordSection>
        label={t('out.sections')}
        hideLabel
        list
        value={value}
        options={options}
        onChange={onChange}
      />
      <div className="stays-here kept-list">
        <h4>
          <Icon name="lock" small />
          {t('out.staysTitle')}
        </h4>
        <ul>
          {state.hiddenEmployers > 0 && (
            <li>{t('out.employers', { count: state.hiddenEmployers })}</li>
          )}
          <li>{t('out.never')}</li>
        </ul>
      </div>
    </Step>
  );
}
