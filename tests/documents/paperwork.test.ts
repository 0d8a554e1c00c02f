/** Each paper says in Word and on the page what its outline says, alone and beside a second language. */
import { describe, expect, it } from 'vitest';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createSignPictures } from '../../main/documents/sign-pictures.ts';
import { createVoices } from '../../main/documents/voices.ts';
import { paperworkKinds } from '../../shared/contract/paperwork.ts';
import type { PaperworkKind } from '../../shared/contract/paperwork.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { buildPaperwork } from '../../shared/domain/paperwork/build-paperwork.ts';
import { buildReferenceLetter } from '../../shared/domain/paperwork/reference-letter.ts';
import { aPaperworkContent } from '../harness/builders/paperwork-content.ts';
import { aReference } from '../harness/builders/portfolio-content.ts';
import { firstMissing, htmlText, wordText } from './read-documents.ts';
import { faultsOf } from './validate-word.ts';

const voices = createVoices('resources');
const pictures = createSignPictures('resources/pictograms');

async function anOutline(
  kind: PaperworkKind,
  language: InterfaceLanguage,
  second: InterfaceLanguage | null,
): Promise<Outline> {
  const main = await voices(language);
  if (main === null) throw new Error(`no labels in ${language}`);
  const beside = second === null ? null : await voices(second);
  const words = { main, second: beside };
  return kind === 'reference'
    ? buildReferenceLetter(aReference(), words)
    : buildPaperwork(kind, aPaperworkContent(), words);
}

const papers = paperworkKinds.flatMap((kind) => [
  [kind, 'it', 'ar'] as const,
  [kind, 'fr', null] as const,
]);

describe('papers', () => {
  it.each(papers)('%s in %s with %s', async (kind, language, second) => {
    const outline = await anOutline(kind, language, second);
    const texts = outlineTexts(outline);
    expect(texts.length).toBeGreaterThan(10);
    const word = await outlineToDocx(outline, await pictures());
    expect(firstMissing(texts, await wordText(word))).toBeNull();
    expect(firstMissing(texts, htmlText(outlineToHtml(outline)))).toBeNull();
    // The validators take a second for each: both columns filled is the harder file.
    if (second !== null) expect(await faultsOf(word)).toEqual([]);
  });
});
