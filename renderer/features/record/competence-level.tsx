/** Where a competence stands: what the person says and what was observed, drawn and in words. */
import { useTranslation } from 'react-i18next';
import type { Competence } from '../../../shared/contract/record.ts';
import { LevelLane } from '../../ui/level-lane.tsx';

export function CompetenceLevel({
  competence: { levelSelf, levelOperator },
}: {
  readonly competence: Competence;
}) {
  const { t } = useTranslation('record');
  const words = [
    levelSelf === null ? t('lane.notSaid') : t('lane.says', { level: levelSelf }),
    levelOperator === null ? t('lane.notObserved') : t('lane.observed', { level: levelOperator }),
  ];
  return <LevelLane label={words.join(', ')} self={levelSelf} observed={levelOperator} />;
}
