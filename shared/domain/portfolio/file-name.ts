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
  /** Sections were left out: it must not take the place of the whole one of the same version. */
  readonly isPart: boolean;
}

/** `CL-0001-v2-it-ar`, `CL-0001-v2-short-part-it`: the name that both files have in common. */
export function portfolioFileStem(file: PortfolioFile): string {
  const { code, version, languages, form, isPart } = file;
  const kind = [...(form === 'full' ? [] : [form]), ...(isPart ? ['part'] : [])];
  return [code, `v${version}`, ...kind, nameLanguages(languages)].join('-');
}

/** `CL-0001-v2-it-ar.pdf`. */
export function portfolioFileName(file: PortfolioFile, format: PortfolioFormat): string {
  return `${portfolioFileStem(file)}.${format}`;
}
