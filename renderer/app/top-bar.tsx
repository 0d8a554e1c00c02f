/** The bar above: the mark, the sections, and the way to lock. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { pendingDrafts } from '../api/pending-drafts.ts';
import { useCommand } from '../api/use-command.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Tag } from '../ui/tag.tsx';
import { href } from './router.ts';
import type { OpenVault } from './shell.tsx';

const sections = [
  { key: 'today', path: [] },
  { key: 'people', path: ['people'] },
  { key: 'groups', path: ['groups'] },
  { key: 'transfer', path: ['transfer'] },
  { key: 'settings', path: ['settings'] },
] as const;

/** Screens that belong to a section without standing below it in the address. */
const belongsTo: Readonly<Record<string, string>> = { meetings: 'groups' };

export interface TopBarProps {
  readonly status: OpenVault;
  /** The first part of the address in hand; empty for today. */
  readonly section: string;
}

export function TopBar({ status, section }: TopBarProps) {
  const { t } = useTranslation('common');
  const { run, pending } = useCommand();
  const lock = useCallback(
    () =>
      void run(async (client) => {
        // What cannot be stored keeps its text until the vault is open again; locking does not wait for it.
        await pendingDrafts.flushAll();
        return client.vault.lock();
      }),
    [run],
  );
  const current = belongsTo[section] ?? section;
  return (
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
  );
}

function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
