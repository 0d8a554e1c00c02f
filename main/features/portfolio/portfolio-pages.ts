/**
 * The pages of a portfolio, to be looked at or to be printed: a PDF in memory, never on the disk and kept
 * nowhere after the answer. To be looked at, only the last one asked for is made, because somebody who
 * turns through languages wants none of those in between. They are made one after another, so that a
 * group whose documents are being written lets a preview in after the document in hand.
 */
import type { DocumentLanguages } from '../../../shared/contract/portfolio.ts';
import type { PortfolioContent } from '../../../shared/domain/portfolio/portfolio-content.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import type { Logger } from '../../ports/logger.ts';
import type { PortfolioService, WhatToMake } from './portfolio.service.ts';

export interface PortfolioPagesDependencies {
  readonly portfolios: Pick<PortfolioService, 'requireBasis' | 'makeDocuments' | 'rememberVersion'>;
  readonly documents: Pick<DocumentMaker, 'outline' | 'lettersWithoutFont'>;
  readonly logger: Logger;
  /** Writes into the audit log what is about to leave. */
  readonly noteLeaving: (personId: string) => Promise<void>;
  /** Runs what changes the database between the commands, never beside one. */
  readonly inQueue: (work: () => Promise<void>) => Promise<void>;
}

export interface WantedPages extends WhatToMake {
  readonly personId: string;
  readonly languages: DocumentLanguages;
}

export type PortfolioPages = ReturnType<typeof createPortfolioPages>;

export function createPortfolioPages(dependencies: PortfolioPagesDependencies) {
  const { portfolios, documents, logger } = dependencies;
  let newest = 0;
  let ended = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function make(isWanted: () => boolean, { personId, languages, ...what }: WantedPages) {
    if (!isWanted()) throw new AppError('cancelled');
    const { content, files } = await portfolios.makeDocuments(personId, languages, ['pdf'], what);
    // The vault may be closing by now, and then nothing of it goes to the window any more.
    if (!isWanted()) throw new AppError('cancelled');
    const outline = await documents.outline(content, languages, what.form);
    const withoutFont = await documents.lettersWithoutFont(outline);
    return { content, withoutFont, bytes: files[0]?.bytes ?? new Uint8Array() };
  }

  /** Makes them after those that are being made. Fails with `internal` / `pages-failed`. */
  async function inTurn(isWanted: () => boolean, wanted: WantedPages) {
    const made = last.then(() => make(isWanted, wanted));
    last = made.catch(() => undefined);
    try {
      return await made;
    } catch (error) {
      if (error instanceof AppError) throw error;
      logger.error('pages-failed', { kind: error instanceof Error ? error.name : typeof error });
      throw new AppError('internal', 'pages-failed');
    }
  }

  return {
    /** Gives the pages. Fails with `cancelled` when others were asked for since, `internal` / `pages-failed`. */
    async pages(wanted: WantedPages) {
      newest += 1;
      const mine = newest;
      return answer(await inTurn(() => mine === newest, wanted));
    },

    /**
     * Gives the pages for a printer of paper and remembers the version. Fails with `refused` / … without a
     * standing agreement, also when it ends while they are made.
     */
    async print(wanted: WantedPages) {
      await portfolios.requireBasis(wanted.personId);
      const mine = ended;
      const made = await inTurn(() => mine === ended, wanted);
      await portfolios.requireBasis(wanted.personId);
      await dependencies.noteLeaving(wanted.personId);
      await dependencies.inQueue(() => portfolios.rememberVersion(made.content, wanted.languages));
      return answer(made);
    },

    /** Nobody looks at pages any more; a print goes on. Resolves when none is in hand. */
    async cancel(): Promise<void> {
      newest += 1;
      await last;
    },

    /** Ends prints too: the vault is being locked. Resolves when none is in hand. */
    async end(): Promise<void> {
      newest += 1;
      ended += 1;
      await last;
    },
  };
}

interface MadePages {
  readonly content: PortfolioContent;
  readonly withoutFont: string[];
  readonly bytes: Uint8Array;
}

function answer({ content: { version, partial }, withoutFont, bytes }: MadePages) {
  return { base64: Buffer.from(bytes).toString('base64'), version, partial, withoutFont };
}
