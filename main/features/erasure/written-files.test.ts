import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writtenFiles } from './written-files.ts';
import type { NamedInFiles } from './written-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'espor-written-'));
  const files = [
    'portfolios/CL-0001-portfolio-1.docx',
    'portfolios/CL-00010-portfolio-1.docx',
    'rights/CL-0001-report.pdf',
    'received/EF-0007-portfolio.pdf',
    'received/EF-00071-portfolio.pdf',
    'received/CL-0001-portfolio.pdf',
  ];
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = async (person: NamedInFiles) =>
  (await writtenFiles(folder, person)).map((file) => basename(file)).sort();

it('finds what was written about a person, and nothing of who has a longer code', async () => {
  expect(await names({ code: 'CL-0001', provenance: null })).toEqual([
    'CL-0001-portfolio-1.docx',
    'CL-0001-report.pdf',
  ]);
});

it('finds what came with a person, by the code of the centre that sent them', async () => {
  expect(await names({ code: 'CL-0002', provenance: { reference: 'EF-0007' } })).toEqual([
    'EF-0007-portfolio.pdf',
  ]);
});
