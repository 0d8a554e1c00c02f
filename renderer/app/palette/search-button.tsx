/** Looks like the field that it opens; where the bar is short of room the keys go, then the words, never the drawing. */
import { useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { FirstKeys } from '../key-caps.tsx';

export function SearchButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('search');
  const button = useRef<HTMLButtonElement>(null);
  const words = t('inBar');
  useLayoutEffect(() => {
    const element = button.current;
    const room = element?.parentElement;
    if (element === null || room == null) return undefined;
    const observer = new ResizeObserver(() => fit(element));
    // The bar decides how much room there is; the words are only as wide as their font, which may come late.
    observer.observe(room);
    void document.fonts.ready.then(() => fit(element));
    return () => observer.disconnect();
  }, [words]);
  return (
    <Button
      ref={button}
      className="search-button"
      aria-label={t('open')}
      aria-haspopup="dialog"
      onPress={onPress}
    >
      <Icon name="search" small />
      <span className="search-words">{words}</span>
      <FirstKeys id="palette" />
    </Button>
  );
}

/** Tries from the fullest form; text is shown whole or not at all. */
function fit(element: HTMLElement): void {
  for (const form of ['all', 'words', 'icon']) {
    element.dataset['fit'] = form;
    if (element.scrollWidth <= element.clientWidth) return;
  }
}
