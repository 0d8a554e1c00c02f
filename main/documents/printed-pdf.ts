/** The last look at what a browser has printed, before it is kept or handed on. */

/** Each of them stands in the open in what Chromium writes: the structure of a page, and a font that is embedded. */
const marks = ['%PDF-', '/StructTreeRoot', '/FontFile2'];

/**
 * Gives the PDF. Fails where it has no text: a browser whose fonts did not come prints empty pages, and says that all
 * went well.
 */
export function assertPrinted(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (!marks.every((mark) => bytes.includes(mark, 0, 'latin1')))
    throw new Error('the browser has printed empty pages');
  return pdf;
}
