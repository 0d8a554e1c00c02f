/** What the letters of evidence mean. */
import { useTranslation } from 'react-i18next';
import { evidenceLetters } from '../../../shared/domain/portfolio/evidence-letters.ts';

export function LetterLegend() {
  const { t } = useTranslation('record');
  return (
    <p className="legend">
      {evidenceLetters.map((letter) => (
        <span key={letter}>
          <b>{letter}</b>
          {t(`evidenceCode.${letter}`)}
        </span>
      ))}
    </p>
  );
}
