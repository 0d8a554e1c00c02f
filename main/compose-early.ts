/**
 * What the lock screen asks, answered before the rest of the program is loaded: the library of the
 * database alone takes as long to read as a whole empty window takes to open.
 */
import { appVersion } from '../shared/app-version.ts';
import type { Handlers } from '../shared/contract/define.ts';
import { settings } from '../shared/contract/settings.ts';
import { vault } from '../shared/contract/vault.ts';
import type { WireReply } from '../shared/wire.ts';
import { createSettingsService } from './features/settings/settings.service.ts';
import { closedStatus } from './features/vault/closed-status.ts';
import { syncServiceOf } from './files/synced-folder.ts';
import { createRouter } from './ipc/router.ts';
import type { AppPorts } from './ports/app-ports.ts';

const earlyContract = {
  settings: { get: settings.get },
  vault: { status: vault.status, dataFolder: vault.dataFolder },
} as const;

/** Answers, or gives null for what only the whole program knows. Nothing is open yet, nothing changes. */
export type EarlyApp = (request: unknown) => Promise<WireReply | null>;

export function composeEarly({ paths, folderDialogs, logger }: AppPorts): EarlyApp {
  const service = createSettingsService({
    paths,
    folderDialogs,
    version: appVersion,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
  });
  const handlers: Handlers<typeof earlyContract> = {
    settings: { get: () => service.get() },
    vault: {
      status: () => closedStatus(paths.dataFolder),
      dataFolder: async () => ({ syncedBy: await syncServiceOf(paths.dataFolder) }),
    },
  };
  const dispatch = createRouter(earlyContract, handlers, {
    openFeatures: Object.keys(earlyContract),
    isUnlocked: () => false,
    // Both calls are for everybody.
    admit: () => undefined,
    logger,
    runCommand: (_call, work) => work(),
    runQuery: (_call, work) => work(),
  });
  const channels = ['settings.get', 'vault.status', 'vault.dataFolder'];
  return async (request) => {
    const isEarly =
      typeof request === 'object' &&
      request !== null &&
      channels.includes(String(Reflect.get(request, 'channel')));
    return isEarly ? dispatch(request) : null;
  };
}
