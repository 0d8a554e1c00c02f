/** Erasing for good: said before, checked, done in one transaction, proved by a line, and told to the lists outside. */
import type {
  ErasureGround,
  ErasurePreview,
  ErasureProof,
  ErasureScope,
  HeldKind,
} from '../../../shared/contract/erasure.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { assertSecureDelete, leaveNoTrace } from '../../database/leave-no-trace.ts';
import { runInTransaction } from '../../database/transaction.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import type { AgreementsService } from '../agreements/agreements.service.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { PortfolioService } from '../portfolio/portfolio.service.ts';
import type { CentreRow } from '../vault/centre.entity.ts';
import type { ErasureLists } from './erasure-lists.ts';
import type { ErasureRow } from './erasure.entity.ts';
import type { ErasureRepository } from './erasure.repository.ts';
import { goes, personTables } from './person-tables.ts';
import { removeFiles, writtenFiles } from './written-files.ts';

export interface ErasureDependencies {
  readonly erasures: ErasureRepository;
  readonly database: DatabaseAccess;
  readonly people: Pick<PeopleService, 'get'>;
  readonly agreements: Pick<AgreementsService, 'read'>;
  readonly portfolios: Pick<PortfolioService, 'versions'>;
  readonly authorisations: (personId: string) => Promise<readonly Authorisation[]>;
  /** Fails with `refused` / `restricted`. */
  readonly requireFree: (personId: string) => Promise<void>;
  readonly lists: Pick<ErasureLists, 'publish'>;
  readonly centre: () => Promise<CentreRow>;
  readonly operatorId: () => string;
  readonly outputFolder: () => string;
  /** Forgets what could be undone: it holds what is being erased. */
  readonly forgetHistory: () => Promise<void>;
  /** Runs what changes the database between the commands, never beside one. */
  readonly inQueue: <T>(work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
}

interface Order {
  readonly personId: string;
  readonly scope: ErasureScope;
  readonly ground: ErasureGround;
}

export type ErasureService = ReturnType<typeof createErasureService>;

export function createErasureService(dependencies: ErasureDependencies) {
  const { erasures, people, lists, centre, clock, ids, logger } = dependencies;
  const today = (): string => localDay(clock.now());

  /** Everything that one erasure does, in the queue. `also` is stored in the same transaction. */
  async function erase(order: Order, also?: () => Promise<void>): Promise<ErasureRow> {
    const proof: ErasureRow = {
      ...order,
      id: ids.next(),
      erasedOn: today(),
      operatorId: dependencies.operatorId(),
    };
    const dataSource = dependencies.database();
    await assertSecureDelete(dataSource);
    await runInTransaction(dataSource, async () => {
      await also?.();
      await erasures.erase(order.personId, order.scope);
      await erasures.insertProof(proof);
    });
    await dependencies.forgetHistory();
    if (!(await leaveNoTrace(dataSource))) logger.error('erasure-not-rewritten');
    // A list that could not be written now is written when the vault is opened next.
    await lists.publish(await erasures.proofs(), await centre()).catch(() => {
      logger.error('erasure-list-not-written');
    });
    return proof;
  }

  async function removeDocuments(person: Person, scope: ErasureScope): Promise<number> {
    if (scope === 'papers') return 0;
    return removeFiles(await writtenFiles(dependencies.outputFolder(), person));
  }

  async function keepsPapers(personId: string): Promise<boolean> {
    const { consents } = await dependencies.agreements.read(personId);
    return consents.some(({ kind, granted }) => kind === 'keep-working-papers' && granted);
  }

  /** Whoever has got a bundle, once for each that was sent. */
  async function receivers(personId: string): Promise<ErasurePreview['receivers']> {
    return (await dependencies.authorisations(personId)).flatMap(({ receiver, exportedAt }) =>
      exportedAt === null
        ? []
        : [
            {
              name: receiver.name,
              country: receiver.country,
              sentOn: localDay(new Date(exportedAt)),
            },
          ],
    );
  }

  async function named(rows: readonly ErasureRow[]): Promise<ErasureProof[]> {
    const names = await erasures.operatorNames();
    return rows.map(({ operatorId, ...proof }) => ({
      ...proof,
      operatorName: names.get(operatorId) ?? '',
    }));
  }

  return {
    async preview(personId: string, scope: ErasureScope): Promise<ErasurePreview> {
      const person = await people.get(personId);
      const counts = await erasures.count(personId);
      const counted = (isGoing: boolean) =>
        personTables
          .filter((table) => goes(table, scope) === isGoing)
          .map(({ kind }: { readonly kind: HeldKind }) => ({ kind, count: counts.get(kind) ?? 0 }))
          .filter(({ count }) => count > 0);
      const files = await writtenFiles(dependencies.outputFolder(), person);
      const latest = (await dependencies.portfolios.versions(personId))[0];
      return {
        scope,
        goes: counted(true),
        stays: counted(false),
        files: scope === 'papers' ? 0 : files.length,
        // Working papers never leave the vault.
        receivers: scope === 'papers' ? [] : await receivers(personId),
        notesNaming: await erasures.countNotesNaming(personId, person.preferredName),
        portfolio:
          latest === undefined ? null : { version: latest.number, partial: latest.partial },
        keepsPapers: await keepsPapers(personId),
      };
    },

    /** @throws AppError as the contract says */
    erase: ({ code, ...order }: Order & { readonly code: string }) =>
      dependencies.inQueue(async () => {
        const person = await people.get(order.personId);
        if (code.trim().toUpperCase() !== person.code.toUpperCase())
          throw new AppError('refused', 'code-differs');
        await dependencies.requireFree(order.personId);
        const [proof] = await named([await erase(order)]);
        if (proof === undefined) throw new AppError('internal');
        return { proof, filesLeft: await removeDocuments(person, order.scope) };
      }),

    /** @throws AppError as the contract says */
    deliver: (personId: string, deliveredOn: string) =>
      dependencies.inQueue(async (): Promise<{ papers: 'erased' | 'kept' | 'none' }> => {
        await people.get(personId);
        await dependencies.requireFree(personId);
        const latest = (await dependencies.portfolios.versions(personId))[0];
        if (latest === undefined) throw new AppError('refused', 'no-portfolio-yet');
        const write = () =>
          erasures.writeDelivery({ personId, deliveredOn, version: latest.number });
        const words = (await erasures.count(personId)).get('kept-words') ?? 0;
        if (words > 0 && !(await keepsPapers(personId))) {
          await erase({ personId, scope: 'papers', ground: 'no-longer-needed' }, write);
          return { papers: 'erased' };
        }
        await runInTransaction(dependencies.database(), write);
        // What was taken back afterwards would be the path without its end.
        await dependencies.forgetHistory();
        return { papers: words > 0 ? 'kept' : 'none' };
      }),

    proofs: async (): Promise<ErasureProof[]> => named(await erasures.proofs()),
  };
}
