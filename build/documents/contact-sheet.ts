/** Pictures of every page, and one page of HTML to look at them all. */
import { readdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../main/documents/html-text.ts';
import { ask, isThere } from './programs.ts';

/** Dots per inch: 100 % on a usual screen. */
const RESOLUTION = '96';

const STYLE =
  'body{font:16px sans-serif;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1rem}img{border:1px solid #999}';

export interface Looked {
  readonly name: string;
  readonly faults: readonly string[];
  /** Names of the pictures of its pages, in order. */
  readonly pictures: readonly string[];
}

/** Draws the pages of a PDF into the folder; gives the names of the pictures. */
export async function drawPages(pdf: string | null, name: string, folder: string) {
  if (pdf === null || !isThere('pdftoppm')) return [];
  const pictures = join(folder, 'pages');
  await mkdir(pictures, { recursive: true });
  ask('pdftoppm', ['-png', '-r', RESOLUTION, pdf, join(pictures, name)]);
  const number = /^-\d+\.png$/u;
  return readdirSync(pictures)
    .filter((file) => file.startsWith(name) && number.test(file.slice(name.length)))
    .sort();
}

/** Writes `index.html`: each document with its pages and what was found. */
export function writeContactSheet(folder: string, looked: readonly Looked[]): string {
  const sections = looked.map(({ name, faults, pictures }) => {
    const found = faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join('');
    const pages = pictures.map((file) => `<img loading="lazy" src="pages/${file}" alt="">`);
    return `<section><h2>${escapeHtml(name)}</h2>
${found === '' ? '<p>Nothing found.</p>' : `<ul>${found}</ul>`}
<div>${pages.join('')}</div></section>`;
  });
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Documents</title><style>${STYLE}</style>${sections.join('\n')}</html>\n`,
  );
  return file;
}
