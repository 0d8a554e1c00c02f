/** From content to documents: one outline, and from it Word or PDF. */
import { join } from 'node:path';
import type { DocumentLanguages, PortfolioFormat } from '../../shared/contract/portfolio.ts';
import type { DocumentLanguage } from '../../shared/contract/values.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { buildRegisterOutline } from '../../shared/domain/group-register/build-register-outline.ts';
import type { RegisterContent } from '../../shared/domain/group-register/build-register-outline.ts';
import { buildPortfolioOutline } from '../../shared/domain/portfolio/build-portfolio-outline.ts';
import type { Voice } from '../../shared/domain/portfolio/outline-words.ts';
import type { PortfolioContent } from '../../shared/domain/portfolio/portfolio-content.ts';
import { AppError } from '../../shared/wire.ts';
import type { PdfPrinter } from '../ports/pdf-printer.ts';
import { createDocumentFonts, developmentFontFolders } from './document-fonts.ts';
import { outlineToDocx } from './docx-writer.ts';
import { outlineToHtml } from './html-writer.ts';
import { createVoices } from './voices.ts';

export interface DocumentMaker {
  outline(content: PortfolioContent, languages: DocumentLanguages): Promise<Outline>;
  /** Gives the document's bytes; nothing is written to the disk. */
  make(
    content: PortfolioContent,
    languages: DocumentLanguages,
    format: PortfolioFormat,
  ): Promise<Uint8Array>;
  /** Gives the attendance register of a group as a Word file. */
  makeRegister(content: RegisterContent, language: DocumentLanguage): Promise<Uint8Array>;
}

export interface DocumentMakerOptions {
  readonly resourcesFolder: string;
  readonly pdfPrinter: PdfPrinter;
}

export function createDocumentMaker({
  resourcesFolder,
  pdfPrinter,
}: DocumentMakerOptions): DocumentMaker {
  const voices = createVoices(resourcesFolder);
  const fontFile = createDocumentFonts([
    join(resourcesFolder, 'fonts'),
    ...developmentFontFolders(),
  ]);

  async function voiceOf(language: string): Promise<Voice> {
    const voice = await voices(language);
    if (voice === null) throw new AppError('storage', 'labels-unsound', { language });
    return voice;
  }

  async function outline(
    content: PortfolioContent,
    { language, second }: DocumentLanguages,
  ): Promise<Outline> {
    const beside = second === null || second === language ? null : await voices(second);
    return buildPortfolioOutline(content, { main: await voiceOf(language), second: beside });
  }

  return {
    outline,

    async make(content, languages, format) {
      const made = await outline(content, languages);
      return format === 'docx'
        ? outlineToDocx(made)
        : pdfPrinter.print({ html: outlineToHtml(made), fontFile });
    },

    async makeRegister(content, language) {
      return outlineToDocx(buildRegisterOutline(content, await voiceOf(language)));
    },
  };
}
