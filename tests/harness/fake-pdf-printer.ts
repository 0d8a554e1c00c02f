/** A printer for tests that are not about PDF: it gives the page itself, so that a test can look into it. */
import type { PdfPrinter } from '../../main/ports/pdf-printer.ts';

export function aPdfPrinter(): PdfPrinter {
  return {
    print: ({ html }) => Promise.resolve(new TextEncoder().encode(html)),
    dispose: () => Promise.resolve(),
  };
}
