/** What the window shows: nothing personal until the vault is open. */
import { Suspense, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../shared/contract/index.ts';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import { AppError } from '../../shared/wire.ts';
import { useQuery } from '../api/use-query.ts';
import { LockPage } from '../features/vault/lock-page.tsx';
import { localeOf } from '../i18n/locale-of.ts';
import { useFormat } from '../i18n/use-format.ts';
import { FieldWordsContext } from '../ui/field-words.ts';
import { ToastProvider } from '../ui/toasts.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FailedWindow } from './failed-screen.tsx';
import { HelpHost } from './help-host.tsx';
import { late } from './late.ts';
import { leadToFaults } from './lead-to-fault.ts';
import { forgetPlaces } from './router.ts';
import { LockingScreen } from './locking-screen.tsx';
import { useIsLocking } from './lock-now.ts';
import { SyncedFolderScreen } from './synced-folder-screen.tsx';
import type { VaultStanding } from './vault-standing.ts';

const firstRun = late(() => import('./first-run-screen.tsx'), 'FirstRunScreen');
const openVault = late(() => import('./open-vault.tsx'), 'OpenVaultScreen');

/**
 * Loads what is behind the first screen while that is looked at: the way in then waits for no file. All screens come in
 * one: in twenty, each is asked for by itself, which takes longer than to read them.
 */
async function loadTheRest(): Promise<void> {
  await new Promise((settle) => requestIdleCallback(settle, { timeout: 1000 }));
  await openVault.load();
}

export interface AppProps {
  readonly vault: VaultStanding;
}

export function App({ vault }: AppProps) {
  const { i18n, t } = useTranslation('fields');
  const format = useFormat();
  const words = useMemo(
    () => ({
      clear: t('clearDate'),
      tooEarly: (first: string) => t('tooEarly', { day: format.day(first) }),
      tooLate: (last: string) => t('tooLate', { day: format.day(last) }),
    }),
    [t, format],
  );
  const retry = useCallback(() => window.location.reload(), []);

  const status = useSyncExternalStore(vault.subscribe, vault.current);
  const isLocking = useIsLocking();
  useEffect(leadToFaults, []);
  useEffect(() => {
    // What does not come now is asked for again when it is shown, and missed there.
    loadTheRest().catch(() => undefined);
  }, []);
  const isShut = !(status instanceof AppError) && status.kind !== 'open';
  useEffect(() => {
    if (isShut) forgetPlaces();
  }, [isShut]);
  return (
    <I18nProvider locale={localeOf(i18n.language)}>
      <FieldWordsContext value={words}>
        {status instanceof AppError ? (
          <FailedWindow error={status} retry={retry} />
        ) : (
          // Above both: a lock that was refused is told when the vault is shown again.
          <ToastProvider>
            <ErrorBoundary screen={status.kind} fallback={() => <FailedWindow retry={retry} />}>
              <Suspense fallback={null}>
                {isLocking ? <LockingScreen /> : <Gate status={status} />}
              </Suspense>
            </ErrorBoundary>
          </ToastProvider>
        )}
        <HelpHost />
      </FieldWordsContext>
    </I18nProvider>
  );
}

const askDataFolder = (client: AppClient) => client.vault.dataFolder();

function Gate({ status }: { readonly status: VaultStatus }) {
  const folder = useQuery(askDataFolder, ['vault']);
  const syncedBy = folder.kind === 'ready' ? folder.data.syncedBy : null;
  if (syncedBy !== null && status.kind !== 'open' && folder.kind === 'ready') {
    return <SyncedFolderScreen service={syncedBy} retry={folder.retry} />;
  }
  switch (status.kind) {
    case 'absent':
      return <firstRun.Part />;
    case 'locked':
      return <LockPage status={status} />;
    case 'open':
      return <openVault.Part status={status} />;
  }
}
