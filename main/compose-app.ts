/**
 * The composition root: ports in, one `dispatch` out. The only place that knows every feature; no
 * transport, no window and no Electron is known here, so that all drivers run the same program.
 */
import { dirname, join } from 'node:path';
import { appVersion } from '../shared/app-version.ts';
import { createClient } from '../shared/contract/client.ts';
import { contract } from '../shared/contract/index.ts';
import type { AppClient, AppContract } from '../shared/contract/index.ts';
import { createRightsDesk } from './compose-rights.ts';
import { composeCalls, isCommand, openFeatures } from './compose-calls.ts';
import { composeOperators } from './compose-operators.ts';
import { composePeople } from './compose-people.ts';
import type { App, AppOptions } from './composed-app.ts';
import { CHANGES, nextNumber } from './database/next-number.ts';
import { runInTransaction } from './database/transaction.ts';
import { createDocumentMaker } from './documents/document-maker.ts';
import { createAccessRepository } from './features/access/access.repository.ts';
import { createAgreementsHandlers } from './features/agreements/agreements.handlers.ts';
import { createAuditHandlers } from './features/audit/audit.handlers.ts';
import { createAuditRepository } from './features/audit/audit.repository.ts';
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
import { createHomeHandlers } from './features/home/home.handlers.ts';
import { createHistoryHandlers } from './features/history/history.handlers.ts';
import { createHistoryService } from './features/history/history.service.ts';
import { createLetterheadHandlers } from './features/letterhead/letterhead.handlers.ts';
import { createLetterheadRepository } from './features/letterhead/letterhead.repository.ts';
import { createLetterheadService } from './features/letterhead/letterhead.service.ts';
import { createMeetingsHandlers } from './features/meetings/meetings.handlers.ts';
import { createPeopleHandlers } from './features/people/people.handlers.ts';
import { createErasureRepository } from './features/erasure/erasure.repository.ts';
import { createPaperworkHandlers } from './features/paperwork/paperwork.handlers.ts';
import { createPaperworkService } from './features/paperwork/paperwork.service.ts';
import { createPortfolioHandlers } from './features/portfolio/portfolio.handlers.ts';
import { createPortfolioJobs } from './features/portfolio/portfolio-jobs.ts';
import { createPortfolioPages } from './features/portfolio/portfolio-pages.ts';
import { createPortfolioRepository } from './features/portfolio/portfolio.repository.ts';
import { createPortfolioService } from './features/portfolio/portfolio.service.ts';
import { createRegisterService } from './features/portfolio/register.service.ts';
import { createPrivacyHandlers } from './features/privacy/privacy.handlers.ts';
import { createPrivacyRepository } from './features/privacy/privacy.repository.ts';
import { createProgrammesHandlers } from './features/programmes/programmes.handlers.ts';
import { createRecordHandlers } from './features/record/record.handlers.ts';
import { createRosterHandlers } from './features/roster/roster.handlers.ts';
import { createSearchHandlers } from './features/search/search.handlers.ts';
import { createSettingsHandlers } from './features/settings/settings.handlers.ts';
import { createSettingsService } from './features/settings/settings.service.ts';
import { createTemplatesHandlers } from './features/templates/templates.handlers.ts';
import { createTemplatesRepository } from './features/templates/templates.repository.ts';
import { createTemplatesService } from './features/templates/templates.service.ts';
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
import type { AppPorts } from './ports/app-ports.ts';
import { fillPracticeVault } from './practice/fill-practice-vault.ts';
import { createStoryClock } from './practice/story-clock.ts';
import { createPassphrases } from './vault/passphrases.ts';

export type { App, AppOptions };

/** Builds the program. Only the settings are read before the first call; nothing is written. */
export function composeApp(given: AppPorts, options: AppOptions = {}): App {
  const clock = createStoryClock(given.clock);
  const ports: AppPorts = { ...given, clock };
  const { ids, logger, paths } = ports;
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
        clock,
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
    other: async () => (await backups.folders())[0].folder,
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

  const { database, operator } = vault;
  const history = createHistoryService({ database, clock, events });
  const access = createAccessRepository(database);
  const number = (counter: string): Promise<number> => nextNumber(database, counter);
  // In a transaction of its own where its command has none: it must not be lost with somebody else's.
  const countChange = (): Promise<number> => runInTransaction(database(), () => number(CHANGES));

  const centre = vault.centre;
  const {
    people,
    agreements,
    programmes,
    groups,
    meetings,
    records,
    rights,
    requireFree,
    home,
    roster,
    search,
  } = composePeople({ ...ports, database, access, operator, centre, number });
  const audit = createAuditService({
    entries: createAuditRepository(database),
    clock,
    database,
    key: async () => (await centre()).auditKey,
    operatorId: () => operator().id,
    changes: isCommand,
  });
  const letterhead = createLetterheadService({ kept: createLetterheadRepository(database), ids });
  const privacy = createPrivacyRepository(database);
  const documents = createDocumentMaker({
    resourcesFolder: paths.resourcesFolder,
    pdfPrinter: ports.pdfPrinter,
    onOutline: options.onOutline,
    letterhead: letterhead.printed,
  });
  const templates = createTemplatesService({
    templates: createTemplatesRepository(database),
    documents,
    outputFolder,
    clock,
  });
  const { deliveries } = createErasureRepository(database);
  const portfolios = createPortfolioService({
    portfolios: createPortfolioRepository(database),
    people,
    records,
    agreements,
    lastDelivered: async (personId) => (await deliveries(personId))[0]?.version ?? null,
    auditHead: () => audit.head(),
    centre,
    operator,
    documents,
    clock,
  });
  /** A version that has left changes the vault, and nothing of it can be taken back. */
  async function inQueue(work: () => Promise<void>): Promise<void> {
    const counted = async (): Promise<void> => {
      await work();
      await countChange();
    };
    await queue.run(() => history.record('portfolio.produce', undefined, counted));
    history.announce();
  }
  const jobs = createPortfolioJobs({
    portfolios,
    templates,
    people,
    requireFree,
    outputFolder,
    operatorId: () => operator().id,
    events,
    ids,
    logger,
    noteLeaving: (personIds) => audit.noteLeaving('portfolio.produce', personIds),
    inQueue,
  });
  const pages = createPortfolioPages({
    portfolios,
    documents,
    logger,
    noteLeaving: (personId) => audit.noteLeaving('portfolio.print', [personId]),
    inQueue,
  });
  const register = createRegisterService({
    groups,
    meetings,
    programmes,
    agreements,
    centre,
    operator,
    documents,
    outputFolder,
    noteLeaving: (groupId) => audit.noteLeaving('portfolio.produceRegister', [groupId]),
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
    auditHead: () => audit.head(),
    centre,
    outputFolder,
    nextNumber: () => number('bundle'),
    clock,
    ids,
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

  /** For a change of keys, which closes the database and opens another one: nothing else is under way then. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    await jobs.endAll();
    await pages.end();
    return queue.run(work);
  }
  const operators = composeOperators({ vault, passphrases, clock, ids, alone });

  /**
   * Before the vault closes: what runs is ended, what waits is done, what was opened is forgotten. The printer
   * still shows the last page of somebody.
   */
  async function settle(): Promise<void> {
    await proofs.end();
    await jobs.endAll();
    await pages.end();
    await queue.idle();
    transferIn.forget();
    await ports.pdfPrinter.dispose();
  }

  const { locking, ...running } = composeCalls({
    audit,
    history,
    queue,
    events,
    clock,
    logger,
    isOpen: vault.isOpen,
    countChange,
  });
  const vaultHandlers = createVaultHandlers(vault);
  const dispatch = createRouter<AppContract>(
    contract,
    {
      vault: {
        ...vaultHandlers,
        lock: async (input) => {
          await settle();
          await locking();
          return vaultHandlers.lock(input);
        },
        changePassphrase: (input) => alone(async () => vaultHandlers.changePassphrase(input)),
      },
      settings: createSettingsHandlers(settings),
      home: createHomeHandlers(home),
      backup: createBackupHandlers(backups, restore, proofs),
      audit: createAuditHandlers(audit),
      drafts: createDraftsHandlers(createDraftsRepository(database), () => operator().id),
      operators,
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
      paperwork: createPaperworkHandlers(
        createPaperworkService({
          portfolios,
          rules: desk.rules,
          privacy: privacy.read,
          letterheadText: letterhead.text,
          documents,
          outputFolder,
        }),
      ),
      letterhead: createLetterheadHandlers(letterhead),
      templates: createTemplatesHandlers(templates),
      privacy: createPrivacyHandlers(privacy),
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
      guard: ({ feature, channel, input }) =>
        openFeatures.includes(feature) ? null : desk.guard(channel, input),
      ...running,
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
