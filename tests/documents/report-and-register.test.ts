/** Access report and register say in Word and on the page what their outline says. */
import { describe, expect, it } from 'vitest';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createVoices } from '../../main/documents/voices.ts';
import { documentLanguages } from '../../shared/contract/languages.ts';
import { buildAccessReport } from '../../shared/domain/access-report/build-access-report.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { buildRegisterOutline } from '../../shared/domain/group-register/build-register-outline.ts';
import type { Voice } from '../../shared/domain/portfolio/outline-words.ts';
import { aRegisterContent } from '../harness/builders/register-content.ts';
import { aFullReportContent } from '../harness/builders/report-content.ts';
import { firstMissing, htmlText, wordText } from './read-documents.ts';
import { faultsOf } from './validate-word.ts';

const voices = createVoices('resources');

async function aVoiceOf(language: string): Promise<Voice> {
  const voice = await voices(language);
  if (voice === null) throw new Error(`no labels in ${language}`);
  return voice;
}

/** The files as somebody reads them; gives the Word file. */
async function expectSaid(outline: Outline, atLeast: number): Promise<Uint8Array> {
  const texts = outlineTexts(outline);
  expect(texts.length).toBeGreaterThan(atLeast);
  const word = await outlineToDocx(outline);
  expect(firstMissing(texts, await wordText(word))).toBeNull();
  expect(firstMissing(texts, htmlText(outlineToHtml(outline)))).toBeNull();
  return word;
}

describe('access report', () => {
  it.each([
    ['it', 'ar'],
    ['de', 'uk'],
    ['fr', null],
  ] as const)('%s with %s', async (language, second) => {
    const words = {
      main: await aVoiceOf(language),
      second: second === null ? null : await aVoiceOf(second),
    };
    const word = await expectSaid(buildAccessReport(aFullReportContent(), words), 150);
    if (second === 'ar') expect(await faultsOf(word)).toEqual([]);
  });
});

describe('group register', () => {
  it.each(documentLanguages)('%s', async (language) => {
    const voice = await aVoiceOf(language);
    const word = await expectSaid(buildRegisterOutline(aRegisterContent(), voice), 40);
    if (language === 'it') expect(await faultsOf(word)).toEqual([]);
  });
});
