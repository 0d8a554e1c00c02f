/** The bar above: the mark, the way back, the sections, the search, and the way to lock. */
import { useTranslation } from 'react-i18next';
import { useMayEach } from '../api/operator-context.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Tag } from '../ui/tag.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { SearchButton } from './palette/search-button.tsx';
import { href } from './router.ts';
import type { Place } from './router.ts';
import { contentElement } from './screen-memory.ts';
import { sectionOf, sectionPath, sections, toRoute } from './route-parts.ts';
import { screenCalls } from './screen-calls.ts';
import type { OpenVault } from './open-vault.tsx';
import { useLock } from './use-lock.ts';

export interface TopBarProps {
  readonly status: OpenVault;
  readonly place: Place;
  readonly onSearch: () => void;
}

export function TopBar({ status, place, onSearch }: TopBarProps) {
  const { t } = useTranslation('common');
  const lock = useLock();
  const may = useMayEach();
  const current = sectionOf(toRoute(place.address));
  return (
    <header className="top-bar">
      <a className="skip-link" href="#content" onClick={focusContent}>
        {t('skip')}
      </a>
      <Mark label={t('productName')} />
      <HistoryButtons place={place} />
      <nav aria-label={t('nav.label')}>
        <ul>
          {sections
            .filter((section) => may(screenCalls[section]))
            .map((section) => (
              <li key={section}>
                <a
                  href={href(...sectionPath(section))}
                  aria-current={section === current ? 'page' : undefined}
                >
                  {t(`nav.${section}`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <div className="top-end">
        <SearchButton onPress={onSearch} />
        {status.vault === 'practice' && <Tag kind="care">{t('practice')}</Tag>}
        <Button small icon="lock" onPress={lock}>
          {t('lock')}
        </Button>
      </div>
    </header>
  );
}

function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  contentElement()?.focus();
}
