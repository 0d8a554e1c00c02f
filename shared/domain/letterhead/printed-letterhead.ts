/** What of the letterhead is printed: nothing that is empty. */
import type { Letterhead } from '../../contract/letterhead.ts';
import type { Letterhead as PrintedLetterhead } from '../document/outline.ts';

/** Gives the head of a document; null where there is nothing to print. */
export function printedLetterhead({ text, logos }: Letterhead): PrintedLetterhead | null {
  const { address, telephone, email, website, fundingLine } = text;
  const lines = [address, telephone, email, website].filter((line) => line !== '');
  const pictures = (wanted: 'centre' | 'funder') =>
    logos
      .filter(({ place }) => place === wanted)
      .map(({ name, png, width, height }) => ({ name, png, width, height }));
  const [centreLogo = null] = pictures('centre');
  const funderLogos = pictures('funder');
  if (lines.length === 0 && centreLogo === null && funderLogos.length === 0 && fundingLine === '')
    return null;
  return { lines, centreLogo, funderLogos, fundingLine };
}
