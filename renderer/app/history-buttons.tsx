/** Back and forward, as in a browser; they point the way the window is read. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { goBack, goForward } from './router.ts';
import type { Place } from './router.ts';
import { useBackButtons } from './use-back-buttons.ts';

export function HistoryButtons({ place }: { readonly place: Place }) {
  const { t } = useTranslation('navigation');
  useBackButtons();
  return (
    <div className="history-buttons">
      <IconButton icon="back" label={t('back')} isDisabled={!place.canGoBack} onPress={goBack} />
      <IconButton
        icon="forward"
        label={t('forward')}
        isDisabled={!place.canGoForward}
        onPress={goForward}
      />
    </div>
  );
}
