/**
 * The signs beside sentences: strokes on a square of 24. The PDF carries the strokes, Word the pictures of them in
 * resources/pictograms (`npm run pictograms`).
 */
import type { Pictogram } from '../../shared/domain/document/pictograms.ts';

const strokes: Readonly<Record<Pictogram, string>> = {
  key: 'M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 12h9v4M17 12v3',
  leave: 'M10 4H5v16h5M9 12h11M16 8l4 4-4 4',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2',
  no: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.6 5.6l12.8 12.8',
  page: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  pass: 'M7 12V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V8.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1c-2.5 0-4-1-5.5-3L4 14a1.5 1.5 0 0 1 2.5-1.5L8 14',
  path: 'M5 18a2 2 0 1 0 0 .1M19 6a2 2 0 1 0 0 .1M5 16c0-6 14-2 14-8',
  people:
    'M12 6a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M5.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4M18.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 20c0-5 8-5 8 0M2.5 19c0-4 3-4.5 5-3.5M21.5 19c0-4-3-4.5-5-3.5',
  quiet: 'M4 5h16v11h-9l-4 4v-4H4zM9 8l6 5M15 8l-6 5',
  see: 'M2 12c4-7 16-7 20 0-4 7-16 7-20 0M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
};

/** Gives a sign as SVG, `size` as CSS writes it. Nothing for a screen reader: the words are beside it. */
export function pictogramSvg(name: Pictogram, size: string): string {
  return `<svg class="sign" aria-hidden="true" viewBox="0 0 24 24" width="${size}" height="${size}" fill="none" stroke="#1a1a1a" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"><path d="${strokes[name]}"/></svg>`;
}
