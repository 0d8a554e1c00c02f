/** Prints self-contained HTML pages to PDF in a Chromium without network or scripts. */
export interface PdfPrinter {
  /**
   * Gives the PDF, tagged and with an outline, fonts embedded. Fonts are named in the page by the URL `fonts/<file>`
   * and served from `fontFile`. Pages are begun in the order in which they were asked for; two may be in hand at once.
   */
  print(page: PrintablePage): Promise<Uint8Array>;
  /** Ends the Chromium behind it, if one was started. */
  dispose(): Promise<void>;
}

export interface PrintablePage {
  readonly html: string;
  /** Gives the bytes of a font that the page asks for, or null for an unknown name. */
  readonly fontFile: (name: string) => Promise<Uint8Array | null>;
}
