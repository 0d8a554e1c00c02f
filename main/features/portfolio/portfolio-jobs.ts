/**
 * Writing many documents: one after another, with progress, a cancel button, and a list of what failed. While one is
 * written the next two are made, for a machine prints two at once.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
  PortfolioJob,
} from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { portfolioFileName } from '../../../shared/domain/portfolio/file-name.ts';
import { AppError } from '../../../shared/wire.ts';
import {
  ensurePrivateFolder,
  removeUnfinished,
  storageErrorOf,
  writeFileAtomically,
} from '../../files/atomic-file.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { TemplatesService } from '../templates/templates.service.ts';
import { makeAhead } from './make-ahead.ts';
import type { MadeDocuments, PortfolioService } from './portfolio.service.ts';

/** Longer than the writing of one document takes. */
const TEN_MINUTES = 600_000;
/** Whose documents are made at once: as many as are printed at once. */
const IN_THE_MAKING = 2;

export interface PortfolioJobsDependencies {
  readonly portfolios: Pick<PortfolioService, 'requireBasis' | 'makeDocuments' | 'rememberVersion'>;
  readonly templates: Pick<TemplatesService, 'soundTemplate'>;
  readonly people: Pick<PeopleService, 'get'>;
  readonly outputFolder: () => string;
  /** Who is signed in: a job is nobody else's. */
  readonly operatorId: () => string;
  readonly events: EventHub;
  readonly ids: Ids;
  readonly logger: Logger;
  /** Fails with `refused` / `restricted` for somebody whose data may only be kept. */
  readonly requireFree: (personId: string) => Promise<void>;
  /** Writes into the audit log what is about to leave. */
  readonly noteLeaving: (personIds: readonly string[]) => Promise<void>;
  /** Runs what changes the database between the commands, never beside one. */
  readonly inQueue: (work: () => Promise<void>) => Promise<void>;
}

export interface JobOrder {
  readonly personIds: readonly string[];
  readonly languages: DocumentLanguages;
  readonly formats: readonly PortfolioFormat[];
  readonly form?: PortfolioForm | undefined;
  readonly sections?: readonly RecordSection[] | undefined;
}

/** What may be begun. Nobody's document is made in another template than the first. */
interface Prepared extends JobOrder {
  readonly template: Uint8Array | null;
}

interface Running {
  readonly startedBy: string;
  job: PortfolioJob;
  cancelled: boolean;
  ended: Promise<void>;
}

export type PortfolioJobs = ReturnType<typeof createPortfolioJobs>;

export function createPortfolioJobs(dependencies: PortfolioJobsDependencies) {
  const { portfolios, people, events, ids, logger, inQueue } = dependencies;
  const jobs = new Map<string, Running>();
  const isMine = ({ startedBy }: Running): boolean => startedBy === dependencies.operatorId();

  function find(jobId: string): Running {
    const running = jobs.get(jobId);
    if (running === undefined || !isMine(running)) throw new AppError('not-found', 'job');
    return running;
  }

  function report(running: Running, change: Partial<PortfolioJob>): void {
    running.job = { ...running.job, ...change };
    events.publish('portfolio.progress', running.job);
  }

  /** Somebody is done with, one way or the other. */
  function reportSettled(running: Running, personId: string): void {
    report(running, { remaining: running.job.remaining.filter((id) => id !== personId) });
  }

  /** Gives whether all documents of the person are written. */
  async function writeOne(
    running: Running,
    { languages, form = 'full' }: Prepared,
    personId: string,
    made: Promise<MadeDocuments | null>,
  ): Promise<boolean> {
    const { code } = await people.get(personId);
    report(running, { current: code });
    const documents = await made;
    if (running.cancelled || documents === null) return false;
    const { content, files } = documents;
    // The name of a file comes from what is in it.
    const personCode = content.person.code;
    for (const { format, bytes } of files) {
      if (running.cancelled) return false;
      // It was made a while ago, and a restriction counts from its moment on as well.
      await dependencies.requireFree(personId);
      // Asked for each file: a withdrawal while others are made counts from its moment on.
      const basis = await portfolios.requireBasis(personId);
      const fileName = portfolioFileName(
        { code: personCode, version: content.version, languages, form, isPart: content.isPart },
        format,
      );
      await writeFileAtomically(join(running.job.folder, fileName), bytes);
      await inQueue(() => portfolios.rememberVersion(content, languages));
      const { version, partial } = content;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const about = { personCode, fileName, format, version, partial, basis };
      const file = { ...about, bytes: bytes.length, sha256 };
      report(running, { done: running.job.done + 1, files: [...running.job.files, file] });
    }
    return true;
  }

  /** One person's fault does not stop the others; a disk that is full or shut does. */
  async function run(running: Running, order: Prepared): Promise<void> {
    let [inHand = ''] = order.personIds;
    const ahead = makeAhead(order.personIds, IN_THE_MAKING, (id) =>
      make(running, order, id, dependencies),
    );
    try {
      await ensurePrivateFolder(running.job.folder);
      await removeUnfinished(running.job.folder, TEN_MINUTES);
      for (const personId of order.personIds) {
        if (running.cancelled) break;
        inHand = personId;
        try {
          if (!(await writeOne(running, order, personId, ahead.take(personId)))) break;
        } catch (error) {
          const known = error instanceof AppError ? error : storageErrorOf(error);
          if (known.code === 'storage' || known.code === 'locked') throw known;
          // Left out for want of an agreement is not a fault.
          if (known.code !== 'refused')
            logger.error('portfolio-failed', { code: known.code, reason: known.reason ?? '' });
          report(running, failed(running, personId, known));
        }
        reportSettled(running, personId);
      }
      await ahead.end();
      report(running, { state: running.cancelled ? 'cancelled' : 'finished', current: null });
    } catch (error) {
      const known = error instanceof AppError ? error : storageErrorOf(error);
      await ahead.end();
      report(running, { state: 'failed', current: null, ...failed(running, inHand, known) });
    }
    // No command wrote the versions, so nobody else says that they are there.
    events.publish('data.changed', { feature: 'portfolio' });
  }

  return {
    /**
     * Known from this moment on, so that a lock right after it ends it. Fails as the first of the people does
     * when nothing may leave about any of them, when the centre's template is not sound, or when the log has no room;
     * then nothing was begun.
     */
    async start(order: JobOrder): Promise<PortfolioJob> {
      const job: PortfolioJob = {
        id: ids.next(),
        personIds: [...order.personIds],
        remaining: [...order.personIds],
        state: 'running',
        done: 0,
        total: order.personIds.length * order.formats.length,
        current: null,
        folder: join(dependencies.outputFolder(), 'portfolios'),
        files: [],
        failures: [],
      };
      const startedBy = dependencies.operatorId();
      const running: Running = { startedBy, job, cancelled: false, ended: Promise.resolve() };
      jobs.set(job.id, running);
      const allowed = prepare(order, dependencies);
      running.ended = allowed.then(
        (prepared) => run(running, prepared),
        () => undefined,
      );
      try {
        await allowed;
      } catch (error) {
        jobs.delete(job.id);
        throw error;
      }
      return job;
    },

    job: (jobId: string): PortfolioJob => find(jobId).job,

    latest: (): PortfolioJob | null => [...jobs.values()].findLast(isMine)?.job ?? null,

    /** Stops after the document in hand. */
    cancel(jobId: string): PortfolioJob {
      const running = find(jobId);
      running.cancelled = true;
      return running.job;
    },

    /** Ends every job and waits for the documents in hand: the vault is being locked. */
    async endAll(): Promise<void> {
      for (const running of jobs.values()) running.cancelled = true;
      await Promise.all([...jobs.values()].map((running) => running.ended));
      jobs.clear();
    },
  };
}

/** The failures of a job with one more. */
function failed({ job }: Running, personId: string, { reason, code }: AppError) {
  const failure = { personId, personCode: job.current ?? '', reason: reason ?? code };
  return { failures: [...job.failures, failure] };
}

/** Nothing is made about somebody of whom nothing may leave; whoever writes it asks again. Null once cancelled. */
async function make(
  running: Running,
  { languages, formats, form = 'full', sections, template }: Prepared,
  personId: string,
  { portfolios, requireFree }: PortfolioJobsDependencies,
): Promise<MadeDocuments | null> {
  await requireFree(personId);
  if (running.cancelled) return null;
  await portfolios.requireBasis(personId);
  return portfolios.makeDocuments(personId, languages, formats, { form, sections, template });
}

async function prepare(
  order: JobOrder,
  { portfolios, templates, noteLeaving }: PortfolioJobsDependencies,
): Promise<Prepared> {
  const { personIds, languages, formats, form = 'full' } = order;
  await requireSomeBasis(portfolios, personIds);
  const isForTemplate = form === 'full' && formats.includes('docx');
  const template = isForTemplate ? await templates.soundTemplate(languages.language) : null;
  // What cannot be written down does not leave.
  await noteLeaving(personIds);
  return { ...order, template };
}

/** Fails as the first of the people does when nothing may leave about any of them. */
async function requireSomeBasis(
  portfolios: Pick<PortfolioService, 'requireBasis'>,
  personIds: readonly string[],
): Promise<void> {
  let first: unknown;
  for (const personId of personIds) {
    try {
      await portfolios.requireBasis(personId);
      return;
    } catch (error) {
      first ??= error;
    }
  }
  throw first;
}
