/** Looks like the field that it opens; in a narrow window first the keys go, then the word, never the drawing. */
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { FirstKeys } from '../key-caps.tsx';

export function SearchButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('search');
  return (
    <Button
      className="search-button"
      aria-label={t('open')}
      aria-haspopup="dialog"
      onPress={onPress}
    >
      <Icon name="search" small />
      <span className="search-words">{t('inBar')}</span>
      <FirstKeys id="palette" />
    </Button>
  );
}
