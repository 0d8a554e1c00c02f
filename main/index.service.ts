/** Entry point of the service process: everything that touches the vault, and no window. */
import './node-version-guard.ts';
import './node/modest-memory.ts';
import { parentLink } from './service/parent-link.ts';
import { serveApp } from './service/serve-app.ts';

serveApp(parentLink(), () => process.exit(0));
