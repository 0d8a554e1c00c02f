/** What the gallery of documents holds of each: the files as the program writes them, and what they should say. */
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';

export interface Specimen {
  /** What a reader of the gallery sees: `portfolio it+ar`. */
  readonly name: string;
  readonly languages: DocumentLanguages;
  /** Paths of the written files; a document that is only edited has no PDF. */
  readonly word: string;
  readonly pdf: string | null;
  /** What it says, in reading order; null where the contract gives no outline to compare with. */
  readonly texts: readonly string[] | null;
}
