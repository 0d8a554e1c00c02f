/**
 * Restriction where the calls come in: a command that names a person whose data may only be kept is refused,
 * whatever it is, unless it stands in the short list of those that must still be possible. So a command that is
 * written later is held back as well.
 */
import { AppError } from '../../../shared/wire.ts';
import type { RightsRepository } from './rights.repository.ts';

/** What a person may ask for at any time, and what ends or describes the restriction itself. */
const always: ReadonlySet<string> = new Set([
  'rights.request',
  'rights.answer',
  'rights.restrict',
  'rights.lift',
  'rights.produceReport',
  'agreements.withdraw',
  'agreements.decide',
  'groups.recordLeaving',
  // One refused person must not stop the others: the work itself leaves them out, with the reason.
  'portfolio.produce',
]);

export interface RestrictionGuardDependencies {
  readonly rights: Pick<RightsRepository, 'personOfAuthorisation' | 'keptWords'>;
  /** Fails with `refused` / `restricted`. */
  readonly requireFree: (personId: string) => Promise<void>;
}

export type RestrictionGuard = (channel: string, input: unknown) => Promise<void>;

/** Gives the check that runs before every command on an open vault. */
export function createRestrictionGuard({
  rights,
  requireFree,
}: RestrictionGuardDependencies): RestrictionGuard {
  async function subjects(channel: string, input: Input): Promise<readonly string[]> {
    const { id, personId, personIds, authorisationId } = input;
    if (channel === 'meetings.saveEntry' && isText(id) && isText(personId)) {
      // A meeting can only be closed when everybody's attendance is said: that is kept, words are not added.
      const isSame = (await rights.keptWords(id, personId)) === input.kept;
      return isSame ? [] : [personId];
    }
    if (isText(authorisationId)) {
      const owner = await rights.personOfAuthorisation(authorisationId);
      return owner === null ? [] : [owner];
    }
    return [
      ...(channel.startsWith('people.') && isText(id) ? [id] : []),
      ...(isText(personId) ? [personId] : []),
      ...(Array.isArray(personIds) ? personIds.filter(isText) : []),
    ];
  }

  return async (channel, input) => {
    if (always.has(channel) || typeof input !== 'object' || input === null) return;
    for (const personId of await subjects(channel, input)) await requireFree(personId);
  };
}

/** Gives a check that fails with `refused` / `restricted` while somebody's data may only be kept. */
export function requireFreeOf(
  rights: Pick<RightsRepository, 'restriction'>,
): (personId: string) => Promise<void> {
  return async (personId) => {
    if ((await rights.restriction(personId)) !== null) throw new AppError('refused', 'restricted');
  };
}

interface Input {
  readonly id?: unknown;
  readonly personId?: unknown;
  readonly personIds?: unknown;
  readonly authorisationId?: unknown;
  readonly kept?: unknown;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
