/** What the files of a portfolio are called: by code, version and languages, never by a name. */
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
} from '../../contract/portfolio.ts';

/** `it` or `it-ar`, for file names and the list of versions. */
export function nameLanguages({ language, second }: DocumentLanguages): string {
  return second === null ? language : `${language}-${second}`;
}

export interface PortfolioFile {
  readonly code: string;
  readonly version: number;
  readonly languages: DocumentLanguages;
  readonly form: PortfolioForm;
}

/** `CL-0001-v2-it-ar`, `CL-0001-v2-short-it`: the name that both files have in common. */
export function portfolioFileStem({ code, version, languages, form }: PortfolioFile): string {
  return `${code}-v${version}-${form === 'full' ? '' : `${form}-`}${nameLanguages(languages)}`;
}

/** `CL-0001-v2-it-ar.pdf`. */
export function portfolioFileName(file: PortfolioFile, format: PortfolioFormat): string {
  return `${portfolioFileStem(file)}.${format}`;
}
