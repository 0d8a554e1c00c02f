/** Reads outlines in tests: a voice without calendar or tables of names, and ways to find a part. */
import type { Block, Outline } from '../../document/outline.ts';
import type { DocumentLabels } from '../document-labels.ts';
import type { Voice } from '../outline-words.ts';

/** Says codes and days as they are, so that a test needs no table of names and no calendar. */
export function aVoice(language: string, labels: DocumentLabels): Voice {
  return {
    language,
    labels,
    languageName: (code) => code,
    countryName: (code) => code,
    day: (day) => day,
    number: (n) => String(n),
    minutes: (n) => `${n} min`,
  };
}

/** The blocks below a heading of the first level, without the heading. */
export function chapter({ blocks }: Outline, heading: string): readonly Block[] {
  const isChapter = (block: Block) => block.kind === 'heading' && block.level === 1;
  const start = blocks.findIndex(
    (block) => isChapter(block) && block.kind === 'heading' && block.text[0].text === heading,
  );
  if (start === -1) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(isChapter);
  return end === -1 ? rest : rest.slice(0, end);
}

/** Headings of the first level: "3 Lingue", with "!" where a section is not confirmed. */
export function chapters({ blocks }: Outline): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1
      ? [`${block.number} ${block.text[0].text}${block.notConfirmed === null ? '' : ' !'}`]
      : [],
  );
}

/** The first table among the blocks, its rows as texts: the lines of a cell joined by " / ". */
export function table(blocks: readonly Block[]): string[][] {
  const found = blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') return [];
  return found.rows.map(({ cells }) =>
    cells.map((cell) => cell.map(({ phrase }) => phrase.text).join(' / ')),
  );
}

/** The facts among the blocks, by label; the lines of a value joined by " / ". */
export function facts(blocks: readonly Block[]): Record<string, string> {
  const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return Object.fromEntries(
    rows.map(({ label, value }) => [
      label[0].text,
      value.map(({ phrase }) => phrase.text).join(' / '),
    ]),
  );
}

/** Everything an outline would print, to search for what must not be in it. */
export function printed(outline: Outline): string {
  return JSON.stringify(outline);
}
