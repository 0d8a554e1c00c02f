/** Reads the labels of the documents from resources/documents: one file for each language, checked once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { documentLabelKeys } from '../../shared/domain/portfolio/document-labels.ts';
import type { DocumentLabels } from '../../shared/domain/portfolio/document-labels.ts';
import { AppError } from '../../shared/wire.ts';

const filled = z.string().trim().min(1);

/** No label may be missing, and none may be there that nothing prints. */
const labelsFile = z.strictObject(
  Object.fromEntries(
    Object.entries(documentLabelKeys).map(([group, labels]) => [
      group,
      z.strictObject(Object.fromEntries(labels.map((label) => [label, filled]))),
    ]),
  ),
);

/**
 * Gives a reader of the labels: null where the folder holds no file for the language. Fails with
 * `storage` / `labels-unsound` when a file is damaged.
 */
export function createDocumentLabels(
  folder: string,
): (language: string) => Promise<DocumentLabels | null> {
  const known = new Map<string, Promise<DocumentLabels | null>>();
  return (language) => {
    // The language becomes part of a path: nothing but a plain code may get there.
    if (!/^[a-z]{2,3}$/.test(language)) return Promise.resolve(null);
    const reading = known.get(language) ?? readLabels(folder, language);
    known.set(language, reading);
    return reading;
  };
}

async function readLabels(folder: string, language: string): Promise<DocumentLabels | null> {
  let text: string;
  try {
    text = await readFile(join(folder, `${language}.json`), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw unsound(language, 'unreadable');
  }
  return parseLabels(text, language);
}

function parseLabels(text: string, language: string): DocumentLabels {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw unsound(language, 'json');
  }
  const parsed = labelsFile.safeParse(content);
  if (!parsed.success) throw unsound(language, parsed.error.issues[0]?.path.join('.') ?? 'shape');
  // The schema is built from the same keys as the type, which Object.fromEntries cannot tell.
  return parsed.data as unknown as DocumentLabels;
}

function unsound(language: string, problem: string): AppError {
  return new AppError('storage', 'labels-unsound', { language, problem });
}
