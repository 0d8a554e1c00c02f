/** Takes from a page and its session everything that the program does not use. */
import type {
  Event,
  Session,
  WebContents,
  WebContentsWillFrameNavigateEventParams,
} from 'electron';

/** Denies navigation, new windows and embedded views; the page may only load itself again. */
export function hardenContents(contents: WebContents): void {
  const refuseUnlessReload = (event: Event<WebContentsWillFrameNavigateEventParams>) => {
    const isReload = event.isMainFrame && withoutHash(event.url) === withoutHash(contents.getURL());
    if (!isReload) event.preventDefault();
  };
  contents.on('will-navigate', refuseUnlessReload);
  contents.on('will-frame-navigate', refuseUnlessReload);
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

const withoutHash = (url: string) => url.split('#', 1)[0];

/** Denies every permission and device, the spell checker's downloads, and requests that are not allowed. */
export function hardenSession(session: Session, isAllowed: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  session.setUSBProtectedClassesHandler(() => []);
  session.setSpellCheckerEnabled(false);
  // macOS has its own checker and knows no list.
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
  // The address exists so that a dictionary is never asked for from anywhere else.
  session.setSpellCheckerDictionaryDownloadURL('https://127.0.0.1:9/');
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url) });
  });
}

/** A port that nothing listens on: a request that came past every other rule would end there. */
const NOWHERE = '127.0.0.1:9';

/** Takes the network from a session altogether; what the program serves itself does not go through it. */
export function cutOff(session: Session): void {
  session.enableNetworkEmulation({ offline: true });
  void session.setProxy({
    mode: 'fixed_servers',
    proxyRules: NOWHERE,
    // Loopback is excepted unless that is taken back.
    proxyBypassRules: '<-loopback>',
  });
}
