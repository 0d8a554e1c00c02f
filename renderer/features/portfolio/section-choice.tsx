/** Which sections are printed this time. What holds nothing cannot be left out. */
import { useTranslation } from 'react-i18next';
import type { PortfolioState } from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';

export interface SectionChoiceProps {
  readonly state: PortfolioState;
  readonly leftOut: readonly RecordSection[];
  readonly onLeftOut: (sections: RecordSection[]) => void;
}

export function SectionChoice({ state, leftOut, onLeftOut }: SectionChoiceProps) {
  const { t } = useTranslation('portfolio');
  const filled = state.sections.filter(({ goes }) => goes > 0).map(({ section }) => section);
  if (filled.length === 0) return null;
  return (
    <CheckboxGroupField<RecordSection>
      label={t('sections')}
      list
      value={filled.filter((section) => !leftOut.includes(section))}
      onChange={(chosen) => onLeftOut(filled.filter((section) => !chosen.includes(section)))}
      options={filled.map((value) => ({ value, label: t(`common:section.${value}`) }))}
    />
  );
}
