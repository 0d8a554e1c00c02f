import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelLanguages, secondLanguages } from '../../shared/contract/languages.ts';
import type { DocumentLabels } from '../../shared/domain/portfolio/document-labels.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { createDocumentLabels } from './document-labels.ts';

const shipped = join(import.meta.dirname, '../../resources/documents');

/** Every label as `group.label`, with the placeholders in it. */
function placeholders(labels: DocumentLabels): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([group, texts]) =>
      Object.entries(texts).map(([label, text]) => [
        `${group}.${label}`,
        [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort(),
      ]),
    ),
  );
}

async function shippedLabels(language: string): Promise<DocumentLabels> {
  const labels = await createDocumentLabels(shipped)(language);
  if (labels === null) throw new Error(`no labels in ${language}`);
  return labels;
}

describe('the labels that ship with the program', () => {
  it.each(secondLanguages)('have the keys and placeholders of Italian in %s', async (language) => {
    const [italian, own] = [await shippedLabels('it'), await shippedLabels(language)];
    const expected = placeholders(italian);
    // Labels that stand beside a document only: the note speaks of them, and may say their name in its own case.
    if (labelLanguages.some((one) => one === language) && !own.document.notReviewed.includes('{'))
      expected['document.notReviewed'] = [];
    expect(placeholders(own)).toEqual(expected);
  });

  it.each(secondLanguages)(
    'call the document what its receivers call it, in %s',
    async (language) => {
      const [italian, labels] = [await shippedLabels('it'), await shippedLabels(language)];
      expect(labels.receiverDE.name).toBe(italian.receiverDE.name);
      expect(labels.receiverFR.name).toBe(italian.receiverFR.name);
      expect(labels.receiverES.name).toBe(italian.receiverES.name);
    },
  );

  it('say articles in words where text runs from right to left: Word cannot keep a sign and its number together there', async () => {
    for (const language of secondLanguages) {
      if (directionOf(language) === 'ltr') continue;
      expect(JSON.stringify(await shippedLabels(language))).not.toContain('§');
    }
  });

  it('are null for a language that has no file, and for what is no language code', async () => {
    const labels = createDocumentLabels(shipped);
    expect(await labels('xx')).toBeNull();
    expect(await labels('../documents/it')).toBeNull();
  });
});

describe('a labels file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'labels-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const unsound = { code: 'storage', reason: 'labels-unsound' };

  it('is refused when it is not JSON', async () => {
    await writeFile(join(folder, 'it.json'), '{');
    await expect(createDocumentLabels(folder)('it')).rejects.toMatchObject(unsound);
  });

  it('is refused when a label is empty, missing or unknown', async () => {
    const labels = await shippedLabels('it');
    const { title: _, ...untitled } = labels.document;
    const damaged = [
      { ...labels, document: { ...labels.document, title: ' ' } },
      { ...labels, document: untitled },
      { ...labels, document: { ...labels.document, motto: 'x' } },
      { ...labels, extra: {} },
    ];
    for (const [index, content] of damaged.entries()) {
      const language = ['it', 'en', 'fr', 'es'][index] ?? 'de';
      await writeFile(join(folder, `${language}.json`), JSON.stringify(content));
      await expect(createDocumentLabels(folder)(language)).rejects.toMatchObject(unsound);
    }
  });

  it('is read once', async () => {
    const labels = createDocumentLabels(folder);
    await writeFile(join(folder, 'it.json'), JSON.stringify(await shippedLabels('it')));
    const first = await labels('it');
    await writeFile(join(folder, 'it.json'), '{');
    expect(await labels('it')).toBe(first);
  });
});
