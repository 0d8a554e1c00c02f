/**
 * The pages of a portfolio as they would be printed now: a PDF in memory, never on the disk and kept
 * nowhere after the answer. Only the last one asked for is made, because somebody who turns through
 * languages wants none of those in between. Printing is one after another, so that a group whose
 * documents are being written lets a preview in after the document in hand.
 */
import type { DocumentLanguages } from '../../../shared/contract/portfolio.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Logger } from '../../ports/logger.ts';
import type { PortfolioService, WhatToMake } from './portfolio.service.ts';

export interface PortfolioPagesDependencies {
  readonly portfolios: Pick<PortfolioService, 'makeDocuments'>;
  readonly logger: Logger;
}

export interface WantedPages extends WhatToMake {
  readonly personId: string;
  readonly languages: DocumentLanguages;
}

export type PortfolioPages = ReturnType<typeof createPortfolioPages>;

export function createPortfolioPages({ portfolios, logger }: PortfolioPagesDependencies) {
  let newest = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function make(isWanted: () => boolean, { personId, languages, ...what }: WantedPages) {
    if (!isWanted()) throw new AppError('cancelled');
    const { content, files } = await portfolios.makeDocuments(personId, languages, ['pdf'], what);
    // The vault may be closing by now, and then nothing of it goes to the window any more.
    if (!isWanted()) throw new AppError('cancelled');
    return {
      base64: Buffer.from(files[0]?.bytes ?? []).toString('base64'),
      version: content.version,
      partial: content.partial,
    };
  }

  return {
    /** Gives the pages. Fails with `cancelled` when others were asked for since, `internal` / `pages-failed`. */
    async pages(wanted: WantedPages) {
      newest += 1;
      const mine = newest;
      const made = last.then(() => make(() => mine === newest, wanted));
      last = made.catch(() => undefined);
      try {
        return await made;
      } catch (error) {
        if (error instanceof AppError) throw error;
        logger.error('pages-failed', { kind: error instanceof Error ? error.name : typeof error });
        throw new AppError('internal', 'pages-failed');
      }
    },

    /** Nobody waits for pages any more; resolves when none is in hand. */
    async cancel(): Promise<void> {
      newest += 1;
      await last;
    },
  };
}
