/** What the screen in hand is called, as the title of the document too. No name of a person or a group is in it. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { partOf, screenOf } from './route-parts.ts';

/** Sets the title of the document; gives the name of the screen. */
export function useScreenTitle(route: readonly string[]): string {
  const { t } = useTranslation('navigation');
  const screen = screenOf(route);
  const part = partOf(route);
  const name =
    screen === 'person' && part !== null
      ? t('personPart', { part: t(`people:parts.${part}`) })
      : t(`screen.${screen}`);
  const title = t('title', {
    screen: name,
    product: t('common:productName'),
    // A title is shown by the system, which knows no isolates.
    interpolation: { escapeValue: false },
  });
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = t('common:productName');
    };
  }, [title, t]);
  return name;
}
