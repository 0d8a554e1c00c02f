/**
 * Draws the pages of a PDF with pdf.js (docs/adr/0010-page-preview.md). Everything runs in the page: our
 * policy allows no worker from an address, and importing the worker's module here makes pdf.js use it
 * in place. Loaded only when pages are looked at.
 */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page's size in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  /** Resolves when the page is drawn; false when that was given up before. */
  readonly done: Promise<boolean>;
  cancel(): void;
}

export interface PdfPages {
  readonly sizes: readonly PageSize[];
  /** Draws a page, counted from 0, at `scale` canvas pixels for each point. */
  draw(index: number, canvas: HTMLCanvasElement, scale: number): Drawing;
  /** Frees everything. */
  close(): void;
}

/** Opens a PDF that the program has made itself. Rejects when it is none. */
export async function openPdf(base64: string): Promise<PdfPages> {
  const opening = getDocument({
    data: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    // Nothing is fetched and nothing compiled: the document carries its fonts.
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: true,
    enableXfa: false,
    verbosity: 0,
  });
  const document = await opening.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  return {
    sizes: pages.map((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    }),
    draw(index, canvas, scale) {
      const page = pages[index];
      if (page === undefined) return { done: Promise.resolve(false), cancel: () => undefined };
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      const done = task.promise.then(
        () => {
          page.cleanup();
          return true;
        },
        (error: unknown) => {
          if (error instanceof RenderingCancelledException) return false;
          throw error;
        },
      );
      return { done, cancel: () => task.cancel() };
    },
    close: () => void opening.destroy(),
  };
}
