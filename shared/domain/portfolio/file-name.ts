/** What the files of a portfolio are called: by code, version and languages, never by a name. */
import type { DocumentLanguages, PortfolioFormat } from '../../contract/portfolio.ts';

/** `it` or `it-ar`, for file names and the list of versions. */
export function nameLanguages({ language, second }: DocumentLanguages): string {
  return second === null ? language : `${language}-${second}`;
}

export interface PortfolioFile {
  readonly code: string;
  readonly version: number;
  readonly languages: DocumentLanguages;
}

/** `CL-0001-v2-it-ar`: the name that both files have in common. */
export function portfolioFileStem({ code, version, languages }: PortfolioFile): string {
  return `${code}-v${version}-${nameLanguages(languages)}`;
}

/** `CL-0001-v2-it-ar.pdf`. */
export function portfolioFileName(file: PortfolioFile, format: PortfolioFormat): string {
  return `${portfolioFileStem(file)}.${format}`;
}
