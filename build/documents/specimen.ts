/** What the gallery of documents holds of each. */
import type { DocumentLanguage } from '../../shared/contract/values.ts';

export interface Specimen {
  /** What a reader of the gallery sees: `portfolio it+ar`. */
  readonly name: string;
  readonly language: DocumentLanguage;
  make(): Promise<Made>;
}

/** The files as the program wrote them, and what they should say. */
export interface Made {
  /** Paths; a document that is only edited has no PDF. */
  readonly word: string;
  readonly pdf: string | null;
  /** What it should say, in reading order. */
  readonly texts: readonly string[];
  /** A template has moved the parts of the Word file: it says the same in another order. */
  readonly isReordered?: boolean;
}

/** Gives the name as files bear it. */
export const fileNameOf = ({ name }: Specimen): string => name.replace(/[^a-z0-9]+/giu, '-');
