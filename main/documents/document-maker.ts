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
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import type { Letterhead, Outline } from '../../shared/domain/document/outline.ts';
import { withNoteBelowTitle, withReviewNote } from '../../shared/domain/document/review-note.ts';
import { buildRegisterOutline } from '../../shared/domain/group-register/build-register-outline.ts';
import type { RegisterContent } from '../../shared/domain/group-register/build-register-outline.ts';
import { buildPaperwork } from '../../shared/domain/paperwork/build-paperwork.ts';
import type { PaperworkContent } from '../../shared/domain/paperwork/paperwork-content.ts';
import { buildReferenceLetter } from '../../shared/domain/paperwork/reference-letter.ts';
import type { ReferenceContent } from '../../shared/domain/paperwork/reference-letter.ts';
import {
  buildPortfolioOutline,
  buildPortfolioParts,
} from '../../shared/domain/portfolio/build-portfolio-outline.ts';
import type { BuiltPart } from '../../shared/domain/portfolio/build-portfolio-outline.ts';
import { buildShortPortfolio } from '../../shared/domain/portfolio/build-short-portfolio.ts';
import type { OutlineWords, Voice } from '../../shared/domain/portfolio/outline-words.ts';
import type { PortfolioContent } from '../../shared/domain/portfolio/portfolio-content.ts';
import { frameValues, portfolioFrame } from '../../shared/domain/portfolio/portfolio-frame.ts';
import { lineValues } from '../../shared/domain/templates/template-fields.ts';
import { AppError } from '../../shared/wire.ts';
import type { PdfPrinter } from '../ports/pdf-printer.ts';
import { createDocumentFonts, developmentFontFolders } from './document-fonts.ts';
import { outlineToHtml } from './html-writer.ts';
import { createLettersWithoutFont } from './letters-without-font.ts';
import { createSignPictures } from './sign-pictures.ts';
import { templateOutline } from './template/make-template.ts';
import { createVoices } from './voices.ts';

export interface DocumentMaker {
  outline(
    content: PortfolioContent,
    languages: DocumentLanguages,
    form?: PortfolioForm,
  ): Promise<Outline>;
  /** Gives the letters that the PDF would print as boxes, each once. */
  lettersWithoutFont(outline: Outline): Promise<string[]>;
  /**
   * Gives the bytes of each format, in their order; nothing is written to the disk. A template is for the Word file of
   * the full form, and fails as `checkTemplate` does.
   */
  make(
    content: PortfolioContent,
    languages: DocumentLanguages,
    formats: readonly PortfolioFormat[],
    form?: PortfolioForm,
    template?: Uint8Array | null,
  ): Promise<Uint8Array[]>;
  /** Gives the Word file with fields that a centre adjusts. */
  makeTemplate(language: DocumentLanguage): Promise<Uint8Array>;
  /** Fails with `invalid-input` and a reason of `templateFaults` where a Word file is no sound template. */
  checkTemplate(template: Uint8Array): Promise<void>;
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
  readonly letterhead?: () => Promise<Letterhead | null>;
}

export function createDocumentMaker({
  resourcesFolder,
  pdfPrinter,
  onOutline,
  letterhead = () => Promise.resolve(null),
}: DocumentMakerOptions): DocumentMaker {
  const voices = createVoices(resourcesFolder);
  const fontFile = createDocumentFonts([
    join(resourcesFolder, 'fonts'),
    ...developmentFontFolders(),
  ]);

  const missing = createLettersWithoutFont(fontFile);
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
  async function write(
    made: Outline,
    formats: readonly PortfolioFormat[],
    toWord: () => Promise<Uint8Array> = () => toDocx(made),
  ): Promise<Uint8Array[]> {
    onOutline?.(made);
    const print = () => pdfPrinter.print({ html: outlineToHtml(made), fontFile });
    const printed = formats.includes('pdf') ? print() : Promise.resolve(new Uint8Array());
    return Promise.all(formats.map((format) => (format === 'pdf' ? printed : toWord())));
  }

  async function inTemplate(
    template: Uint8Array,
    content: PortfolioContent,
    languages: DocumentLanguages,
  ): Promise<Uint8Array> {
    const { fillTemplate } = await import('./template/fill-template.ts');
    const words = await wordsOf(languages);
    return fillTemplate(template, {
      frame: portfolioFrame(content, words),
      parts: (order) => withNoteInCover(buildPortfolioParts(content, words, order), words),
      values: lineValues(frameValues(content, words.main)),
      pictures: await pictures(),
    });
  }

  return {
    outline,
    lettersWithoutFont: (made) => missing(outlineTexts(made)),

    async make(content, languages, formats, form = 'full', template = null) {
      const made = await outline(content, languages, form);
      if (template === null || form !== 'full') return write(made, formats);
      return write(made, formats, () => inTemplate(template, content, languages));
    },

    makeTemplate: async (language) =>
      toDocx(await headed(templateOutline(await voiceOf(language)))),

    async checkTemplate(template) {
      const { openTemplate } = await import('./template/open-template.ts');
      await openTemplate(template);
    },

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

/** Below the title, wherever a template has put it. */
function withNoteInCover(parts: readonly BuiltPart[], words: OutlineWords): BuiltPart[] {
  return parts.map((part) =>
    part.blocks[0]?.kind === 'cover'
      ? { ...part, blocks: withNoteBelowTitle(part.blocks, words) }
      : part,
  );
}
