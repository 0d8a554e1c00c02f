/** The rights desk put together: requests, restriction, access reports, erasing and retention. */
import type { contract } from '../shared/contract/index.ts';
import type { RetentionRules } from '../shared/contract/retention.ts';
import type { FeatureHandlers } from '../shared/contract/define.ts';
import type { DatabaseAccess } from './database/database-access.ts';
import type { DocumentMaker } from './documents/document-maker.ts';
import type { AgreementsService } from './features/agreements/agreements.service.ts';
import { createErasureHandlers } from './features/erasure/erasure.handlers.ts';
import type { ErasureLists } from './features/erasure/erasure-lists.ts';
import { createErasureRepository } from './features/erasure/erasure.repository.ts';
import { createErasureService } from './features/erasure/erasure.service.ts';
import type { HistoryService } from './features/history/history.service.ts';
import type { PeopleService } from './features/people/people.service.ts';
import type { PortfolioService } from './features/portfolio/portfolio.service.ts';
import { createRetentionHandlers } from './features/retention/retention.handlers.ts';
import { createRetentionRepository } from './features/retention/retention.repository.ts';
import { createRetentionService } from './features/retention/retention.service.ts';
import { createAccessReportRepository } from './features/rights/access-report.repository.ts';
import { createAccessReportService } from './features/rights/access-report.service.ts';
import { createRestrictionGuard } from './features/rights/restriction-guard.ts';
import type { RestrictionGuard } from './features/rights/restriction-guard.ts';
import { createRightsHandlers } from './features/rights/rights.handlers.ts';
import type { RightsRepository } from './features/rights/rights.repository.ts';
import { createRightsService } from './features/rights/rights.service.ts';
import type { TransferRepository } from './features/transfer/transfer.repository.ts';
import type { CentreRow } from './features/vault/centre.entity.ts';
import type { CommandQueue } from './ipc/command-queue.ts';
import type { EventHub } from './ipc/event-hub.ts';
import type { AppPorts } from './ports/app-ports.ts';

export interface RightsDeskOptions extends Pick<AppPorts, 'clock' | 'ids' | 'logger'> {
  readonly database: DatabaseAccess;
  readonly rights: RightsRepository;
  /** Fails with `refused` / `restricted`. */
  readonly requireFree: (personId: string) => Promise<void>;
  readonly people: PeopleService;
  readonly agreements: AgreementsService;
  readonly portfolios: PortfolioService;
  readonly transfers: TransferRepository;
  readonly documents: DocumentMaker;
  readonly lists: Pick<ErasureLists, 'publish'>;
  readonly history: HistoryService;
  readonly queue: CommandQueue;
  readonly events: EventHub;
  readonly centre: () => Promise<CentreRow>;
  readonly operatorId: () => string;
  readonly outputFolder: () => string;
}

export interface RightsDesk {
  readonly handlers: {
    readonly rights: FeatureHandlers<(typeof contract)['rights']>;
    readonly erasure: FeatureHandlers<(typeof contract)['erasure']>;
    readonly retention: FeatureHandlers<(typeof contract)['retention']>;
  };
  /** How long this centre keeps what. */
  readonly rules: () => Promise<RetentionRules>;
  /** To be asked before every command. */
  readonly guard: RestrictionGuard;
}

/** Whose queries ask again when something was erased. */
const erasedFrom = [
  'people',
  'agreements',
  'groups',
  'meetings',
  'record',
  'portfolio',
  'transfer',
  'rights',
];

export function createRightsDesk(options: RightsDeskOptions): RightsDesk {
  const { database, history, queue, portfolios, transfers, requireFree } = options;
  const erasures = createErasureRepository(database);
  const rights = createRightsService({ ...options, deliveries: erasures.deliveries });
  const retention = createRetentionService({ kept: createRetentionRepository(database) });
  const reports = createAccessReportService({
    held: createAccessReportRepository(database),
    rights,
    portfolios,
    authorisations: transfers.list,
    erasures: erasures.proofs,
    rules: retention.rules,
    documents: options.documents,
    outputFolder: options.outputFolder,
  });
  const erasure = createErasureService({
    ...options,
    erasures,
    authorisations: transfers.list,
    forgetHistory: history.forget,
    inQueue: async (work) => {
      const value = await queue.run(work);
      history.announce();
      for (const feature of erasedFrom) options.events.publish('data.changed', { feature });
      return value;
    },
  });
  return {
    handlers: {
      rights: createRightsHandlers(rights, reports),
      erasure: createErasureHandlers(erasure),
      retention: createRetentionHandlers(retention),
    },
    rules: retention.rules,
    guard: createRestrictionGuard({ rights: options.rights, requireFree }),
  };
}
