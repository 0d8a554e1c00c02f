/** What the window shows: nothing personal until the vault is open. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../shared/contract/index.ts';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import { useEvent } from '../api/client-context.tsx';
import { useQuery } from '../api/use-query.ts';
import { LockPage } from '../features/vault/lock-page.tsx';
import { localeOf } from '../i18n/locale-of.ts';
import { useFormat } from '../i18n/use-format.ts';
import { FieldWordsContext } from '../ui/field-words.ts';
import { ToastProvider } from '../ui/toasts.tsx';
import { FailedScreen } from './failed-screen.tsx';
import { HelpHost } from './help-host.tsx';
import { forgetPlaces } from './router.ts';
import { FirstRunScreen } from './first-run-screen.tsx';
import { LockingScreen } from './locking-screen.tsx';
import { useIsLocking } from './lock-now.ts';
import { OpenVaultScreen } from './open-vault.tsx';
import { SyncedFolderScreen } from './synced-folder-screen.tsx';
import { WordWatch } from './word-watch.tsx';

const askStatus = (client: AppClient) => client.vault.status();

export function App() {
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
  const asked = useQuery(askStatus, []);
  const [told, setTold] = useState<VaultStatus | null>(null);
  useEvent('vault.changed', setTold);
  const retry = useCallback(() => window.location.reload(), []);

  const status = told ?? (asked.kind === 'ready' ? asked.data : null);
  const isLocking = useIsLocking();
  const isShut = status !== null && status.kind !== 'open';
  useEffect(() => {
    if (isShut) forgetPlaces();
  }, [isShut]);
  return (
    <I18nProvider locale={localeOf(i18n.language)}>
      <FieldWordsContext value={words}>
        {asked.kind === 'failed' && told === null ? (
          <FailedScreen error={asked.error} retry={retry} />
        ) : (
          status !== null && (
            // Above both: a lock that was refused is told when the vault is shown again.
            <ToastProvider>
              {isLocking ? <LockingScreen /> : <Gate status={status} />}
            </ToastProvider>
          )
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
      return <FirstRunScreen />;
    case 'locked':
      return <LockPage status={status} />;
    case 'open':
      return (
        <WordWatch>
          <OpenVaultScreen status={status} />
        </WordWatch>
      );
  }
}
