/** The open window: sections above, the screen in hand, a line of quiet certainty below. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import { ToastProvider } from '../ui/toasts.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FailedScreen } from './failed-screen.tsx';
import { useRoute } from './router.ts';
import { CurrentScreen, loadAllScreens } from './routes.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

export type OpenVault = Extract<VaultStatus, { kind: 'open' }>;

export function Shell({ status }: { readonly status: OpenVault }) {
  const { t } = useTranslation('common');
  const route = useRoute();
  useEffect(() => {
    let isOpen = true;
    void loadAllScreens(() => isOpen);
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <ToastProvider label={t('notifications')} dismissLabel={t('dismiss')}>
      <div className="shell">
        <TopBar status={status} section={route[0] ?? ''} />
        <main
          id="content"
          className={route[0] === 'meetings' ? undefined : 'page'}
          tabIndex={-1}
          key={route.join('/')}
        >
          <ErrorBoundary fallback={(retry) => <FailedScreen retry={retry} />}>
            <CurrentScreen route={route} />
          </ErrorBoundary>
        </main>
        <StatusBar status={status} />
      </div>
    </ToastProvider>
  );
}
