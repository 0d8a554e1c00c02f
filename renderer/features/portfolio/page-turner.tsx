/** Which page is in view, and the buttons that turn pages. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

export interface PageTurnerProps {
  /** Counted from 0. */
  readonly current: number;
  readonly total: number;
  readonly turnTo: (index: number) => void;
}

export function PageTurner({ current, total, turnTo }: PageTurnerProps) {
  const { t } = useTranslation('portfolio');
  return (
    <div className="page-turner">
      <Button
        small
        icon="up"
        label={t('page.previous')}
        isDisabled={current === 0}
        onPress={() => turnTo(current - 1)}
      >
        {null}
      </Button>
      <output className="page-number">{t('page.of', { page: current + 1, total })}</output>
      <Button
        small
        icon="down"
        label={t('page.next')}
        isDisabled={current >= total - 1}
        onPress={() => turnTo(current + 1)}
      >
        {null}
      </Button>
    </div>
  );
}
