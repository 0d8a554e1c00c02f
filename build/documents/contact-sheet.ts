/** Pictures of every page, and one page of HTML to look at them all. */
import { readdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, isThere } from './programs.ts';
import type { Specimen } from './specimen.ts';

/** Dots per inch: 100 % on a usual screen. */
const RESOLUTION = '96';

export interface Looked {
  readonly specimen: Specimen;
  readonly faults: readonly string[];
}

const slug = (name: string): string => name.replace(/[^a-z0-9]+/giu, '-');

/** Draws the pages of a PDF into the folder; gives the names of the pictures. */
export async function drawPages({ name, pdf }: Specimen, folder: string): Promise<string[]> {
  if (pdf === null || !isThere('pdftoppm')) return [];
  const pictures = join(folder, 'pages');
  await mkdir(pictures, { recursive: true });
  ask('pdftoppm', ['-png', '-r', RESOLUTION, pdf, join(pictures, slug(name))]);
  return readdirSync(pictures)
    .filter((file) => file.startsWith(`${slug(name)}-`) && /-\d+\.png$/u.test(file))
    .filter((file) => /^-\d+\.png$/u.test(file.slice(slug(name).length)))
    .sort();
}

/** Writes `index.html`: each document with its pages and what was found. */
export function writeContactSheet(
  folder: string,
  looked: readonly (Looked & { readonly pictures: readonly string[] })[],
): string {
  const escape = (text: string) =>
    text.replace(/[&<]/gu, (one) => (one === '&' ? '&amp;' : '&lt;'));
  const sections = looked.map(
    ({ specimen, faults, pictures }) => `<section><h2>${escape(specimen.name)}</h2>
${faults.length === 0 ? '<p>Nothing found.</p>' : `<ul>${faults.map((fault) => `<li>${escape(fault)}</li>`).join('')}</ul>`}
<div>${pictures.map((file) => `<img loading="lazy" src="pages/${file}" alt="">`).join('')}</div></section>`,
  );
  const style =
    'body{font:16px sans-serif;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1rem}img{border:1px solid #999}';
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Documents</title><style>${style}</style>${sections.join('\n')}</html>\n`,
  );
  return file;
}
