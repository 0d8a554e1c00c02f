/** Starts the window: the driver's bridge, the operator's language, then the screens. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../shared/contract/client.ts';
import type { AppContract } from '../shared/contract/index.ts';
import './api/bridge.ts';
import { ConnectionProvider } from './api/client-context.tsx';
import { shareEvents } from './api/share-events.ts';
import { App } from './app/app.tsx';
import { applyTheme } from './app/theme.ts';
import { followVault } from './app/vault-standing.ts';
import { foreseeLanguage, setupI18n } from './i18n/setup-i18n.ts';
import './styles/index.css';

const bridge = window.appBridge;
const root = document.getElementById('root');
if (bridge === undefined || root === null)
  throw new Error('The page was opened without its driver');

const on = shareEvents((listener) => bridge.on(listener));
const client = createClient<AppContract>((request) => bridge.send(request));
// The letters of the first screen, while it is still being asked for: else it shows others first.
void document.fonts.load('1em "Source Sans 3 Variable"');
foreseeLanguage(navigator.language);
// Asked together: the first screen waits for both.
const standing = followVault(client, on);
const settings = await client.settings.get();
applyTheme(settings.theme);
await setupI18n(settings.language);
const vault = await standing;

createRoot(root).render(
  <StrictMode>
    <ConnectionProvider connection={{ client, on }}>
      <App vault={vault} />
    </ConnectionProvider>
  </StrictMode>,
);
