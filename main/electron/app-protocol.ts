/** Serves the built renderer from `app://`; everything else is not found. */
import type { CustomScheme, Session } from 'electron';
import type { RendererFiles } from '../window/renderer-files.ts';
import { SECURITY_HEADERS } from '../window/content-security-policy.ts';

const HOST = 'espor';
export const APP_ORIGIN = `app://${HOST}`;
export const APP_START_URL = `${APP_ORIGIN}/index.html`;

/** To be registered before Electron is ready, together with the other schemes. */
export const APP_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Answers every `app://` request of this session from the list of files. */
export function serveAppProtocol(session: Session, files: RendererFiles): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== HOST || request.method !== 'GET') {
      return new Response('Not found', { status: 404, headers: SECURITY_HEADERS });
    }
    const file = await files.serve(url.pathname);
    return new Response(file.body, { status: file.status, headers: file.headers });
  });
}
