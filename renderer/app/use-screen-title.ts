/** What the screen in hand is called, as the title of the document too. No name of a person or a group is in it. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { screenOf } from './route-parts.ts';

/** Sets the title of the document; gives the name of the screen. */
export function useScreenTitle(route: readonly string[]): string {
  const { t, i18n } = useTranslation('navigation');
  const screen = screenOf(route);
  const part = screen === 'person' ? `people:parts.${route[2] ?? 'details'}` : '';
  const name =
    part !== '' && i18n.exists(part)
      ? t('personPart', { part: t(part as 'people:parts.details') })
      : t(`screen.${screen}`);
  const title = t('title', { screen: name, product: t('common:productName') });
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = t('common:productName');
    };
  }, [title, t]);
  return name;
}
