/** How to read the table: the levels, the two marks, the letters. */
import { useTranslation } from 'react-i18next';
import { Level } from '../../../shared/contract/record.ts';
import { LetterLegend } from './letter-legend.tsx';

export function CompetenceLegend() {
  const { t } = useTranslation('record');
  return (
    <div className="stack-small">
      <p className="legend">
        {Level.options.map((level) => (
          <span key={level}>
            <b>{level}</b>
            {t(`level.${level}`)}
          </span>
        ))}
      </p>
      <p className="legend">
        <span className="mark-key">
          <i className="lane-self" aria-hidden="true" />
          {t('lane.selfKey')}
        </span>
        <span className="mark-key">
          <i className="lane-observed" aria-hidden="true" />
          {t('lane.observedKey')}
        </span>
      </p>
      <LetterLegend />
    </div>
  );
}
