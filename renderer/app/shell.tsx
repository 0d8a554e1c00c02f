/** The open window: sections above, the screen in hand, a line of quiet certainty below. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import { useCommand } from '../api/use-command.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Tag } from '../ui/tag.tsx';
import { ToastProvider } from '../ui/toasts.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FailedScreen } from './failed-screen.tsx';
import { href, useRoute } from './router.ts';
import { CurrentScreen } from './routes.tsx';

const sections = [
  { key: 'today', path: [] },
  { key: 'people', path: ['people'] },
  { key: 'groups', path: ['groups'] },
  { key: 'transfer', path: ['transfer'] },
  { key: 'settings', path: ['settings'] },
] as const;

/** Screens that belong to a section without standing below it in the address. */
const belongsTo: Readonly<Record<string, string>> = { meetings: 'groups' };

export function Shell({ status }: { readonly status: Extract<VaultStatus, { kind: 'open' }> }) {
  const { t } = useTranslation('common');
  const route = useRoute();
  const { run, pending } = useCommand();
  const lock = useCallback(() => void run((client) => client.vault.lock()), [run]);
  const first = route[0] ?? '';
  const current = belongsTo[first] ?? first;

  return (
    <ToastProvider label={t('notifications')} dismissLabel={t('dismiss')}>
      <div className="shell">
        <header className="top-bar">
          <a className="skip-link" href="#content" onClick={focusContent}>
            {t('skip')}
          </a>
          <Mark label={t('productName')} />
          <nav aria-label={t('nav.label')}>
            <ul>
              {sections.map(({ key, path }) => (
                <li key={key}>
                  <a
                    href={href(...path)}
                    aria-current={(path[0] ?? '') === current ? 'page' : undefined}
                  >
                    {t(`nav.${key}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="top-end">
            {status.vault === 'practice' && <Tag kind="care">{t('practice')}</Tag>}
            <Button small icon="lock" onPress={lock} pending={pending}>
              {t('lock')}
            </Button>
          </div>
        </header>
        <main
          id="content"
          className={first === 'meetings' ? undefined : 'page'}
          tabIndex={-1}
          key={route.join('/')}
        >
          <ErrorBoundary fallback={(retry) => <FailedScreen retry={retry} />}>
            <CurrentScreen route={route} />
          </ErrorBoundary>
        </main>
        <footer className="status-bar">
          <bdi>{status.centre.name}</bdi>
          <span className="push">
            {t('operator')}
            {': '}
            <bdi>{status.operatorName}</bdi>
          </span>
        </footer>
      </div>
    </ToastProvider>
  );
}

function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
