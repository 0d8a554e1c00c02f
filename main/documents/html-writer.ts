/** Writes an outline as one print-ready HTML page: semantic, escaped, without scripts. PDF is printed from it. */
import type { Outline } from '../../shared/domain/document/outline.ts';
import { plainPlace, readingOrder } from '../../shared/domain/document/reading-order.ts';
import { signedTogether } from '../../shared/domain/document/signed-together.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { documentStyle } from './document-style.ts';
import { blockToHtml } from './html-blocks.ts';
import { letterheadToHtml } from './html-letterhead.ts';
import { escapeHtml } from './html-text.ts';

/** Gives the page. Fonts are named `fonts/<file>` and must be served beside it. */
export function outlineToHtml(outline: Outline): string {
  const { language, title, blocks, basis = '' } = outline;
  const places = readingOrder(blocks);
  const signed = signedTogether(blocks);
  const content = blocks
    .map((block, index) => {
      const html = blockToHtml(block, { around: language, ...(places[index] ?? plainPlace) });
      const begins = signed.some(({ from }) => from === index);
      const ends = signed.some(({ to }) => to === index);
      return `${begins ? '<div class="together">' : ''}${html}${ends ? '</div>' : ''}`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(basis)}">
<style>${documentStyle(outline)}</style></head>
<body>
${letterheadToHtml(outline)}${content}
${runningLetters(outline)}
</body></html>
`;
}

/**
 * The words of the page's head and foot once more, unseen: a browser fetches a font for what stands in the page,
 * and where the head alone needs one (a name in Arabic), it would print none of the texts of that size.
 */
function runningLetters({ running }: Outline): string {
  const words = [running.headStart, running.headEnd, running.footStart, running.pageOf];
  return `<div class="letters" aria-hidden="true">${escapeHtml(words.join(' '))}</div>`;
}
