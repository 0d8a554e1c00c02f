/** The open window: sections above, the screen in hand, a line of quiet certainty below. */
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToastRegion } from '../ui/toasts.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FailedScreen } from './failed-screen.tsx';
import { IdleLock } from './idle-lock.tsx';
import type { OpenVault } from './open-vault.tsx';
import { PaletteHost } from './palette/palette-host.tsx';
import { usePlace } from './router.ts';
import { screenKey, toRoute } from './route-parts.ts';
import { CurrentScreen } from './routes.tsx';
import { SectionShortcuts } from './section-shortcuts.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useScreenTitle } from './use-screen-title.ts';

export function Shell({ status }: { readonly status: OpenVault }) {
  const { t } = useTranslation('common');
  const place = usePlace();
  const route = toRoute(place.address);
  const title = useScreenTitle(route);
  const [told, setTold] = useState('');
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    // Read out once; then nothing stale is found by who reads the page from its beginning.
    const timer = setTimeout(() => setTold(''), 2000);
    return () => clearTimeout(timer);
  }, [told]);
  useArrival(
    place,
    useCallback(() => setTold(title), [title]),
  );
  const openSearch = useCallback(() => setSearching(true), []);
  const closeSearch = useCallback(() => setSearching(false), []);
  return (
    <>
      <div className="shell">
        <TopBar status={status} place={place} onSearch={openSearch} />
        <main
          id="content"
          className={route[0] === 'meetings' ? undefined : 'page'}
          tabIndex={-1}
          key={screenKey(route)}
        >
          <ErrorBoundary
            screen={place.address}
            fallback={(retry) => <FailedScreen retry={retry} />}
          >
            <CurrentScreen route={route} />
          </ErrorBoundary>
        </main>
        <ToastRegion label={t('notifications')} dismissLabel={t('dismiss')} />
        <IdleLock />
        <StatusBar status={status} />
        <p className="visually-hidden" role="status">
          {told}
        </p>
      </div>
      <SectionShortcuts />
      <PaletteHost isOpen={searching} onOpen={openSearch} onClose={closeSearch} />
    </>
  );
}
