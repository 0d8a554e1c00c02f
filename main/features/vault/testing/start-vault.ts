/** A vault service on a folder of its own, for tests: a cheap derivation, and no wait after a wrong passphrase. */
import { randomUUID } from 'node:crypto';
import { createEventHub } from '../../../ipc/event-hub.ts';
import { createPassphrases } from '../../../vault/passphrases.ts';
import { insertOperator } from '../../operators/operators.repository.ts';
import { createVaultService } from '../vault.service.ts';
import type { VaultService, VaultServiceOptions } from '../vault.service.ts';

export const NOW = '2026-11-25T10:00:00.000Z';
/** The passphrases of the two in {@link aVaultOfTwo}. */
export const STAYS = 'five plain words that stay';
export const LEAVES = 'five plain words that leave';

/** What a test brings of its own. */
type OwnOptions = Partial<
  Pick<VaultServiceOptions, 'events' | 'fillPractice' | 'afterOpening' | 'atRotationPoint'>
>;

export function startVault(dataFolder: string, own: OwnOptions = {}): VaultService {
  let day = 0;
  return createVaultService({
    paths: { dataFolder },
    passphrases: createPassphrases('resources'),
    clock: { now: () => new Date(NOW) },
    ids: { next: () => randomUUID() },
    logger: { info: () => undefined, error: () => undefined },
    events: createEventHub(),
    sqliteBinding: null,
    fillPractice: () => Promise.resolve(),
    kdf: { m: 65_536, t: 3, p: 1 },
    // Every try comes a day after the one before: the wait has a test of its own.
    monotonic: () => (day += 86_400_000),
    ...own,
  });
}

/** Writes something into an open vault that can be looked for later. */
export async function scribble(service: VaultService): Promise<void> {
  await service.database().query('CREATE TABLE scribble (text TEXT) STRICT');
  await service.database().query(`INSERT INTO scribble VALUES ('kept')`);
}

/** A vault of two, with something in it, opened by the one who stays; gives the way in of the other. */
export async function aVaultOfTwo(service: VaultService): Promise<string> {
  await service.create({
    centreName: 'Centro Prova',
    country: 'IT',
    operatorName: 'Resta R.',
    passphrase: STAYS,
    recovery: { kind: 'none' },
  });
  await scribble(service);
  return addSecond(service);
}

/** Adds the one who leaves; gives their way in. */
export async function addSecond(service: VaultService): Promise<string> {
  const slotId = randomUUID();
  const operator = {
    id: randomUUID(),
    name: 'Parte P.',
    roles: ['operator'],
    slotId,
    createdAt: NOW,
    removedAt: null,
  } as const;
  await service.waysIn.add(
    STAYS,
    { slotId, passphrase: LEAVES },
    { store: (dataSource) => insertOperator(dataSource, operator) },
  );
  return slotId;
}
