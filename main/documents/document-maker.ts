/** From content to documents: one outline, and from it Word or PDF. */
import { join } from 'node:path';
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
} from '../../shared/contract/portfolio.ts';
import type { DocumentLanguage } from '../../shared/contract/values.ts';
import type { AccessReportContent } from '../../shared/domain/access-report/access-report-content.ts';
import { buildAccessReport } from '../../shared/domain/access-report/build-access-report.ts';
import type { PersonPaperKind } from '../../shared/contract/paperwork.ts';
import type { Letterhead, Outline } from '../../shared/domain/document/outline.ts';
import { withReviewNote } from '../../shared/domain/document/review-note.ts';
import { buildRegisterOutline } from '../../shared/domain/group-register/build-register-outline.ts';
import type { RegisterContent } from '../../shared/domain/group-register/build-register-outline.ts';
import { buildPaperwork } from '../../shared/domain/paperwork/build-paperwork.ts';
import type { PaperworkContent } from '../../shared/domain/paperwork/paperwork-content.ts';
import { buildReferenceLetter } from '../../shared/domain/paperwork/reference-letter.ts';
import type { ReferenceContent } from '../../shared/domain/paperwork/reference-letter.ts';
import { buildPortfolioOutline } from '../../shared/domain/portfolio/build-portfolio-outline.ts';
import { buildShortPortfolio } from '../../shared/domain/portfolio/build-short-portfolio.ts';
import type { OutlineWords, Voice } from '../../shared/domain/portfolio/outline-words.ts';
import type { PortfolioContent } from '../../shared/domain/portfolio/portfolio-content.ts';
import { AppError } from '../../shared/wire.ts';
import type { PdfPrinter } from '../ports/pdf-printer.ts';
import { createDocumentFonts, developmentFontFolders } from './document-fonts.ts';
import { outlineToHtml } from './html-writer.ts';
import { createSignPictures } from './sign-pictures.ts';
import { createVoices } from './voices.ts';

export interface DocumentMaker {
  outline(
    content: PortfolioContent,
    languages: DocumentLanguages,
    form?: PortfolioForm,
  ): Promise<Outline>;
  /** Gives the bytes of each format, in their order; nothing is written to the disk. */
  make(
    content: PortfolioContent,
    languages: DocumentLanguages,
    formats: readonly PortfolioFormat[],
    form?: PortfolioForm,
  ): Promise<Uint8Array[]>;
  /** Gives what is held about a person, as they get it. */
  makeAccessReport(
    content: AccessReportContent,
    languages: DocumentLanguages,
    formats: readonly PortfolioFormat[],
  ): Promise<Uint8Array[]>;
  /** Gives one paper of those that are signed and handed over along the path. */
  makePaperwork(
    kind: PersonPaperKind,
    content: PaperworkContent,
    languages: DocumentLanguages,
    formats: readonly PortfolioFormat[],
  ): Promise<Uint8Array[]>;
  /** Gives the letter to somebody who may be asked about an evidence. */
  makeReferenceLetter(
    content: ReferenceContent,
    languages: DocumentLanguages,
    formats: readonly PortfolioFormat[],
  ): Promise<Uint8Array[]>;
  /** Gives the attendance register of a group as a Word file. */
  makeRegister(content: RegisterContent, language: DocumentLanguage): Promise<Uint8Array>;
}

export interface DocumentMakerOptions {
  readonly resourcesFolder: string;
  readonly pdfPrinter: PdfPrinter;
  /** Is told what a document says, each time before one is written. */
  readonly onOutline?: ((outline: Outline) => void) | undefined;
  /** What the centre prints at the head of every document; null for nothing. */
  readonly letterhead: () => Promise<Letterhead | null>;
}

export function createDocumentMaker({
  resourcesFolder,
  pdfPrinter,
  onOutline,
  letterhead,
}: DocumentMakerOptions): DocumentMaker {
  const voices = createVoices(resourcesFolder);
  const fontFile = createDocumentFonts([
    join(resourcesFolder, 'fonts'),
    ...developmentFontFolders(),
  ]);

  const pictures = createSignPictures(join(resourcesFolder, 'pictograms'));

  /** The library of Word files is large: it is read when the first one is written. */
  async function toDocx(made: Outline): Promise<Uint8Array> {
    const { outlineToDocx } = await import('./docx-writer.ts');
    return outlineToDocx(made, await pictures());
  }

  async function voiceOf(language: string): Promise<Voice> {
    const voice = await voices(language);
    if (voice === null) throw new AppError('storage', 'labels-unsound', { language });
    return voice;
  }

  async function wordsOf({ language, second }: DocumentLanguages): Promise<OutlineWords> {
    const beside = second === null || second === language ? null : await voices(second);
    return { main: await voiceOf(language), second: beside };
  }

  async function headed(made: Outline): Promise<Outline> {
    // A letter that must not tell where it was made shows neither the centre's sign nor a funder's.
    const head = made.discreet === true ? null : await letterhead();
    return head === null ? made : { ...made, letterhead: head };
  }

  async function spoken(
    languages: DocumentLanguages,
    build: (words: OutlineWords) => Outline,
  ): Promise<Outline> {
    const words = await wordsOf(languages);
    return headed(withReviewNote(build(words), words));
  }

  const outline = async (
    content: PortfolioContent,
    languages: DocumentLanguages,
    form: PortfolioForm = 'full',
  ): Promise<Outline> => {
    const build = form === 'short' ? buildShortPortfolio : buildPortfolioOutline;
    return spoken(languages, (words) => build(content, words));
  };

  /** The page is sent to the printer first: a browser prints it while this process writes the Word file. */
  async function write(made: Outline, formats: readonly PortfolioFormat[]): Promise<Uint8Array[]> {
    onOutline?.(made);
    const print = () => pdfPrinter.print({ html: outlineToHtml(made), fontFile });
    const printed = formats.includes('pdf') ? print() : Promise.resolve(new Uint8Array());
    return Promise.all(formats.map((format) => (format === 'pdf' ? printed : toDocx(made))));
  }

  return {
    outline,

    make: async (content, languages, formats, form) =>
      write(await outline(content, languages, form), formats),

    makeAccessReport: async (content, languages, formats) =>
      write(await spoken(languages, (words) => buildAccessReport(content, words)), formats),

    makePaperwork: async (kind, content, languages, formats) =>
      write(await spoken(languages, (words) => buildPaperwork(kind, content, words)), formats),

    makeReferenceLetter: async (content, languages, formats) =>
      write(await spoken(languages, (words) => buildReferenceLetter(content, words)), formats),

    async makeRegister(content, language) {
      const outlined = await headed(buildRegisterOutline(content, await voiceOf(language)));
      const [word = new Uint8Array()] = await write(outlined, ['docx']);
      return word;
    },
  };
}
