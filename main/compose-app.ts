/**
 * The composition root: ports in, one `dispatch` out. The only place that knows every feature; no
 * transport, no window and no Electron is known here, so that all drivers run the same program.
 */
import { dirname, join } from 'node:path';
import { appVersion } from '../shared/app-version.ts';
import { createClient } from '../shared/contract/client.ts';
import { contract } from '../shared/contract/index.ts';
import type { AppClient, AppContract } from '../shared/contract/index.ts';
import { localDay } from '../shared/util/local-day.ts';
import { createRightsDesk } from './compose-rights.ts';
import { nextNumber, raiseNumber } from './database/next-number.ts';
import { composeOperators } from './compose-operators.ts';
import type { App, AppOptions } from './composed-app.ts';
import { createDocumentMaker } from './documents/document-maker.ts';
import { createAccessRepository } from './features/access/access.repository.ts';
import { createAgreementsHandlers } from './features/agreements/agreements.handlers.ts';
import { createAgreementsRepository } from './features/agreements/agreements.repository.ts';
import { createAgreementsService } from './features/agreements/agreements.service.ts';
import { createAuditHandlers } from './features/audit/audit.handlers.ts';
import { createAuditRepository } from './features/audit/audit.repository.ts';
import { createJournal } from './features/audit/journal.ts';
import { createAuditService } from './features/audit/audit.service.ts';
import { createBackupHandlers } from './features/backup/backup.handlers.ts';
import { createBackupService } from './features/backup/backup.service.ts';
import { createBackupStateFile } from './features/backup/backup-state.ts';
import { createProofService } from './features/backup/proof.service.ts';
import { createRestoreService } from './features/backup/restore.service.ts';
import { createDraftsHandlers } from './features/drafts/drafts.handlers.ts';
import { createDraftsRepository } from './features/drafts/drafts.repository.ts';
import { createErasureLists } from './features/erasure/erasure-lists.ts';
import { createGroupsHandlers } from './features/groups/groups.handlers.ts';
import { createGroupsRepository } from './features/groups/groups.repository.ts';
import { createGroupsService } from './features/groups/groups.service.ts';
import { createHomeHandlers } from './features/home/home.handlers.ts';
import { createHomeRepository } from './features/home/home.repository.ts';
import { createHomeService } from './features/home/home.service.ts';
import { createHistoryHandlers } from './features/history/history.handlers.ts';
import { createHistoryService } from './features/history/history.service.ts';
import { createMeetingsHandlers } from './features/meetings/meetings.handlers.ts';
import { createMeetingsRepository } from './features/meetings/meetings.repository.ts';
import { createMeetingsService } from './features/meetings/meetings.service.ts';
import { createPeopleHandlers } from './features/people/people.handlers.ts';
import { createPeopleRepository } from './features/people/people.repository.ts';
import { createPeopleService } from './features/people/people.service.ts';
import { createPortfolioHandlers } from './features/portfolio/portfolio.handlers.ts';
import { createPortfolioJobs } from './features/portfolio/portfolio-jobs.ts';
import { createPortfolioPages } from './features/portfolio/portfolio-pages.ts';
import { createPortfolioRepository } from './features/portfolio/portfolio.repository.ts';
import { createPortfolioService } from './features/portfolio/portfolio.service.ts';
import { createRegisterService } from './features/portfolio/register.service.ts';
import { createProgrammesHandlers } from './features/programmes/programmes.handlers.ts';
import { createProgrammesService } from './features/programmes/programmes.service.ts';
import { createRecordHandlers } from './features/record/record.handlers.ts';
import { createRecordRepository } from './features/record/record.repository.ts';
import { createRecordService } from './features/record/record.service.ts';
import { createRightsRepository } from './features/rights/rights.repository.ts';
import { requireFreeOf } from './features/rights/restriction-guard.ts';
import { createRosterHandlers } from './features/roster/roster.handlers.ts';
import { readLanguageTables } from './features/roster/read-language-tables.ts';
import { createRosterService } from './features/roster/roster.service.ts';
import { createSearchHandlers } from './features/search/search.handlers.ts';
import { createSearchRepository } from './features/search/search.repository.ts';
import { createSearchService } from './features/search/search.service.ts';
import { createSettingsHandlers } from './features/settings/settings.handlers.ts';
import { createSettingsService } from './features/settings/settings.service.ts';
import { createCentreCardService } from './features/transfer/centre-card.service.ts';
import { createTransferHandlers } from './features/transfer/transfer.handlers.ts';
import { createTransferInService } from './features/transfer/transfer-in.service.ts';
import { createTransferOutService } from './features/transfer/transfer-out.service.ts';
import { createTransferRepository } from './features/transfer/transfer.repository.ts';
import { createVaultHandlers } from './features/vault/vault.handlers.ts';
import { createVaultService } from './features/vault/vault.service.ts';
import { createCommandQueue } from './ipc/command-queue.ts';
import { createEventHub } from './ipc/event-hub.ts';
import { createGate } from './ipc/gate.ts';
import { createRouter } from './ipc/router.ts';
import type { RunningCall } from './ipc/router.ts';
import type { AppPorts } from './ports/app-ports.ts';
import { fillPracticeVault } from './practice/fill-practice-vault.ts';
import { createPassphrases } from './vault/passphrases.ts';

export type { App, AppOptions };

/** Whether a call, `feature.method`, changes something. */
function isCommand(channel: string): boolean {
  const [feature = '', method = ''] = channel.split('.');
  const calls: Readonly<Record<string, { readonly kind: string }>> | undefined =
    contract[feature as keyof AppContract];
  return calls?.[method]?.kind === 'command';
}

/** Features that answer while no vault is open. */
const openFeatures = ['vault', 'settings', 'backup'];
/** Their commands change no table, or take their own turns: they are no steps of the history. */
export const withoutSteps = [
  ...openFeatures,
  ...['operators', 'audit', 'drafts', 'portfolio', 'history', 'erasure'],
];

/** Builds the program. Only the settings are read before the first call; nothing is written. */
export function composeApp(ports: AppPorts, options: AppOptions = {}): App {
  const { clock, ids, logger, paths } = ports;
  const events = createEventHub();
  const queue = createCommandQueue();

  const passphrases = createPassphrases(paths.resourcesFolder);
  const vault = createVaultService({
    paths,
    clock,
    ids,
    logger,
    events,
    sqliteBinding: ports.sqliteBinding,
    passphrases,
    fillPractice: async (language) => {
      await fillPracticeVault(client, {
        language,
        today: today(),
        resourcesFolder: paths.resourcesFolder,
      });
      await queue.run(() => history.forget());
    },
    afterOpening: (opened) => erasureLists.replay(opened),
    beforeClosing: async (open) => {
      if (options.makesBackups !== false) await backups.beforeClosing(open);
    },
    ...options,
  });
  const backupState = createBackupStateFile(paths.dataFolder);
  const backups = createBackupService({
    ...ports,
    state: backupState,
    events,
    vaultFolder: vault.folder(),
    opened: vault.opened,
  });
  const erasureLists = createErasureLists({
    own: dirname(vault.folder()),
    other: async () => (await backups.status()).folder,
    logger,
  });
  const restore = createRestoreService({
    incomingFolder: join(paths.dataFolder, 'backup-incoming'),
    ids,
    vault,
    pauseRotation: backups.pauseRotation,
  });
  const proofs = createProofService({
    ...ports,
    workFolder: join(paths.dataFolder, 'backup-proof'),
    vaultFolder: vault.folder(),
    folders: backups.folders,
    state: backupState,
    events,
    opened: vault.opened,
  });
  const settings = createSettingsService({
    paths,
    folderDialogs: ports.folderDialogs,
    version: appVersion,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
  });
  const { outputFolder } = settings;
  const today = (): string => localDay(clock.now());

  const { database, operator } = vault;
  const history = createHistoryService({ database, clock, events });
  const access = createAccessRepository(database);
  const number = (counter: string): Promise<number> => nextNumber(database, counter);

  const people = createPeopleService({
    people: createPeopleRepository(database),
    access,
    clock,
    ids,
    nextNumber: () => number('person'),
    operatorId: () => operator().id,
    prefix: async () => (await vault.centre()).prefix,
  });
  const agreements = createAgreementsService({
    agreements: createAgreementsRepository(database),
    access,
    people,
  });
  const programmes = createProgrammesService(join(paths.resourcesFolder, 'programmes'), logger);
  const groups = createGroupsService({
    groups: createGroupsRepository(database),
    people,
    programmes,
    access,
    operator,
    clock,
    ids,
  });
  const meetings = createMeetingsService({
    meetings: createMeetingsRepository(database),
    access,
    groups,
    clock,
  });
  const records = createRecordService({
    records: createRecordRepository(database),
    access,
    people,
    ids,
    nextNumber: number,
    raiseNumber: (counter, atLeast) => raiseNumber(database, counter, atLeast),
  });
  const rights = createRightsRepository(database);
  const requireFree = requireFreeOf(rights);
  const home = createHomeService({ home: createHomeRepository(database), records, rights });
  const roster = createRosterService({
    clock,
    languageTables: () => readLanguageTables(paths.resourcesFolder),
    knownNames: async () => (await people.list()).map((person) => person.preferredName),
    createPeople: async (rows) => {
      const created: string[] = [];
      for (const row of rows) created.push((await people.create(row)).id);
      return created;
    },
  });

  const centre = vault.centre;
  const documents = createDocumentMaker({
    resourcesFolder: paths.resourcesFolder,
    pdfPrinter: ports.pdfPrinter,
  });
  const portfolios = createPortfolioService({
    portfolios: createPortfolioRepository(database),
    people,
    records,
    agreements,
    centre,
    operator,
    documents,
    clock,
  });
  const jobs = createPortfolioJobs({
    portfolios,
    people,
    requireFree,
    outputFolder,
    operatorId: () => operator().id,
    events,
    ids,
    logger,
    inQueue: async (work) => {
      await queue.run(() => history.record('portfolio.produce', undefined, work));
      history.announce();
    },
  });
  const pages = createPortfolioPages({ portfolios, logger });
  const register = createRegisterService({
    groups,
    meetings,
    agreements,
    centre,
    operator,
    documents,
    outputFolder,
    clock,
  });
  const transferIn = createTransferInService({
    people,
    records,
    centre,
    operatorId: () => operator().id,
    outputFolder,
    clock,
    ids,
  });
  const transfers = createTransferRepository(database);
  const transferOut = createTransferOutService({
    transfers,
    people,
    agreements,
    records,
    portfolios,
    centre,
    outputFolder,
    nextNumber: () => number('bundle'),
    clock,
    ids,
  });

  const audit = createAuditService({
    entries: createAuditRepository(database),
    clock,
    database,
    key: async () => (await centre()).auditKey,
    operatorId: () => operator().id,
    changes: isCommand,
  });
  const desk = createRightsDesk({
    clock,
    ids,
    logger,
    database,
    rights,
    requireFree,
    people,
    agreements,
    portfolios,
    transfers,
    documents,
    lists: {
      publish: async (rows, of) => {
        // A practice vault has no backups, and nothing to come back from.
        if (vault.opened().status.vault === 'centre') await erasureLists.publish(rows, of);
      },
    },
    history,
    queue,
    events,
    centre,
    operatorId: () => operator().id,
    outputFolder,
  });

  const search = createSearchService({ searched: createSearchRepository(database) });

  const operators = composeOperators({
    ...{ vault, passphrases, clock, ids },
    alone: async (work) => {
      await jobs.endAll();
      await pages.cancel();
      return queue.run(work);
    },
  });

  /**
   * Before the vault closes: what runs is ended, what waits is done, what was opened is forgotten. The printer
   * still shows the last page of somebody.
   */
  async function settle(): Promise<void> {
    await proofs.end();
    await jobs.endAll();
    await pages.cancel();
    await queue.idle();
    transferIn.forget();
    await ports.pdfPrinter.dispose();
  }

  const journal = createJournal({ audit, clock, logger, isOpen: vault.isOpen });
  /** A refusal is written down when what it was refused in has been rolled back. */
  const noted =
    (run: (call: RunningCall, work: () => Promise<unknown>) => Promise<unknown>) =>
    async (call: RunningCall, work: () => Promise<unknown>): Promise<unknown> => {
      try {
        return await run(call, work);
      } catch (error) {
        await journal.refused(call, error);
        throw error;
      }
    };

  const vaultHandlers = createVaultHandlers(vault);
  const dispatch = createRouter<AppContract>(
    contract,
    {
      vault: {
        ...vaultHandlers,
        lock: async (input) => {
          await settle();
          return vaultHandlers.lock(input);
        },
      },
      settings: createSettingsHandlers(settings),
      home: createHomeHandlers(home),
      backup: createBackupHandlers(backups, restore, proofs),
      audit: createAuditHandlers(audit),
      drafts: createDraftsHandlers(createDraftsRepository(database), () => operator().id),
      operators: operators,
      people: createPeopleHandlers(people),
      agreements: createAgreementsHandlers(agreements),
      roster: createRosterHandlers(roster),
      programmes: createProgrammesHandlers(programmes),
      groups: createGroupsHandlers(groups),
      meetings: createMeetingsHandlers(meetings),
      record: createRecordHandlers(records),
      search: createSearchHandlers(search),
      history: createHistoryHandlers(history, queue),
      portfolio: createPortfolioHandlers(portfolios, jobs, pages, register),
      ...desk.handlers,
      transfer: createTransferHandlers(
        transferOut,
        transferIn,
        createCentreCardService({ centre, outputFolder }),
      ),
    },
    {
      openFeatures,
      isUnlocked: vault.isOpen,
      admit: createGate({
        signedIn: () => (vault.isOpen() ? operator() : null),
        seen: access.seen,
      }),
      logger,
      runQuery: noted((call, work) => journal.query(call, work)),
      runCommand: noted(async (call, work) => {
        const { feature, channel, input } = call;
        if (vault.isOpen()) await desk.guard(channel, input);
        const isStep = !withoutSteps.includes(feature);
        const written = () => journal.command(call, work);
        const value = await (isStep
          ? queue.run(() => history.record(channel, input, written))
          : written());
        events.publish('data.changed', { feature });
        if (isStep && vault.isOpen()) history.announce();
        return value;
      }),
    },
  );
  const client: AppClient = createClient<AppContract>(dispatch);

  return {
    dispatch,
    events,
    client,
    async dispose() {
      await settle();
      await restore.forget();
      await vault.dispose();
      await backups.finish();
    },
  };
}
