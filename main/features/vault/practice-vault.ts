// Opens the practice vault; makes and fills it the first time, and again when it is broken.
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import type { Logger } from '../../ports/logger.ts';
import { PRACTICE_PHRASE, practiceCentre } from './practice-centre.ts';
import {
  beginFilling,
  endFilling,
  isHalfFilled,
  removeFolder,
  vaultExists,
} from './vault-folders.ts';
import { makeVault, openVault } from './vault-maker.ts';
import type { VaultTools } from './vault-maker.ts';
import { reasonOf } from './vault-session.ts';
import type { VaultSession } from './vault-session.ts';

export interface PracticeOptions {
  readonly folder: string;
  readonly session: VaultSession;
  readonly tools: VaultTools;
  readonly fill: (language: InterfaceLanguage) => Promise<void>;
  readonly logger: Logger;
}

/**
 * Opens the practice vault, closing another one first. `language` names the centre of a new one.
 *
 * @throws what `fill` throws, after the half-filled vault was removed; AppError `storage` / …
 */
export async function openPracticeVault(
  language: InterfaceLanguage,
  options: PracticeOptions,
): Promise<void> {
  const { folder, session, logger } = options;
  if (session.current()?.status.vault === 'practice') return;
  await session.close();
  if (vaultExists(folder) && !isHalfFilled(folder)) {
    try {
      const key = { passphrase: PRACTICE_PHRASE };
      session.hold('practice', await openVault(folder, key, options.tools));
      return;
    } catch (error) {
      if (!isBeyondUse(error)) throw error;
      logger.error('practice-vault-made-again', { reason: reasonOf(error) });
    }
  }
  await removeFolder(folder);
  await makeAndFill(language, options);
}

async function makeAndFill(language: InterfaceLanguage, options: PracticeOptions): Promise<void> {
  const { folder, session, tools } = options;
  const steps = { beforeOpening: () => session.close(), beforePlacing: beginFilling };
  const centre = practiceCentre(language);
  session.hold('practice', await makeVault(folder, centre, null, tools, steps));
  try {
    await options.fill(language);
    await endFilling(folder);
  } catch (error) {
    await session.close();
    await removeFolder(folder);
    throw error;
  }
}

// The practice vault holds nothing that would be missed, so a broken one is made again.
function isBeyondUse(error: unknown): boolean {
  return ['vault-damaged', 'migration-failed', 'wrong-passphrase'].includes(reasonOf(error));
}
