/** A portfolio in a centre's own template: nothing is lost. */
import { describe, expect, it } from 'vitest';
import { createDocumentMaker } from '../../main/documents/document-maker.ts';
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import { portfolioParts } from '../../shared/domain/portfolio/portfolio-parts.ts';
import { written } from '../../shared/domain/templates/template-fields.ts';
import { aLetterhead } from '../harness/builders/letterhead.ts';
import { aPortfolioContent } from '../harness/builders/portfolio-content.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { italian, made, maker, partsOf, template, withArabic } from './make-from-template.ts';
import { firstMissing, wordText } from './read-documents.ts';
import { faultsOf } from './validate-word.ts';

describe('the template as it is saved', () => {
  it('holds each part once, in order, and opens in Word', async () => {
    expect(await wordText(template)).toContain(portfolioParts.map(written).join(' '));
    expect(await faultsOf(template)).toEqual([]);
    await expect(maker.checkTemplate(template)).resolves.toBeUndefined();
  });

  it('begins with the letterhead of the centre, and keeps it in what is made from it', async () => {
    const letterhead = aLetterhead();
    const headed = createDocumentMaker({
      resourcesFolder: 'resources',
      pdfPrinter: aPdfPrinter(),
      letterhead: () => Promise.resolve(letterhead),
    });
    const saved = await headed.makeTemplate('it');
    expect(await faultsOf(saved)).toEqual([]);
    await expect(headed.checkTemplate(saved)).resolves.toBeUndefined();
    const [own = new Uint8Array()] = await headed.make(
      aPortfolioContent(),
      withArabic,
      ['docx'],
      'full',
      saved,
    );
    const texts = outlineTexts(await headed.outline(aPortfolioContent(), withArabic));
    expect(texts).toContain(letterhead.fundingLine);
    expect(firstMissing(texts, await wordText(own))).toBeNull();
    expect(await faultsOf(own)).toEqual([]);
  });

  it.each<DocumentLanguages>([
    italian,
    withArabic,
    { language: 'de', second: 'fa' },
    { language: 'fr', second: 'it' },
  ])('says the same as without, in $language with $second', async (languages) => {
    const own = await made(await maker.makeTemplate(languages.language), languages);
    const [usual] = await maker.make(aPortfolioContent(), languages, ['docx']);
    expect(await wordText(own)).toBe(await wordText(usual ?? new Uint8Array()));
    const texts = outlineTexts(await maker.outline(aPortfolioContent(), languages));
    expect(firstMissing(texts, await wordText(own))).toBeNull();
    expect(await faultsOf(own)).toEqual([]);
  });

  it('says on every page whose document it is', async () => {
    const part = await partsOf(await made(template));
    expect(part('word/header1.xml')).toContain('ESM-0007, versione 2');
    expect(part('word/footer1.xml')).toContain('Centro Esempio · 12\u00A0giugno\u00A02026');
    expect(part('word/header1.xml')).not.toContain('{{');
  });

  it('leaves the PDF and the short form as they are', async () => {
    const content = aPortfolioContent();
    const [pdf] = await maker.make(content, italian, ['pdf'], 'full', template);
    const [usual] = await maker.make(content, italian, ['pdf']);
    expect(Buffer.from(pdf ?? []).equals(Buffer.from(usual ?? []))).toBe(true);
    const [short] = await maker.make(content, italian, ['docx'], 'short', template);
    const [usualShort] = await maker.make(content, italian, ['docx'], 'short');
    expect(await wordText(short ?? new Uint8Array())).toBe(
      await wordText(usualShort ?? new Uint8Array()),
    );
  });

  it('says what is missing and what is not confirmed', async () => {
    const { record } = aPortfolioContent();
    const content = aPortfolioContent({
      partial: true,
      gaps: ['confirmations'],
      record: { ...record, confirmations: [] },
    });
    const text = await wordText(await made(template, italian, content));
    const texts = outlineTexts(await maker.outline(content, italian));
    expect(firstMissing(texts, text)).toBeNull();
  });
});
