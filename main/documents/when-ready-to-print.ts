/**
 * What a printer asks of its page before it prints, as text for the driver: the page itself runs no script. Printing
 * before its fonts and pictures are there would leave boxes, or nothing at all. It is laid out for paper only, which is
 * when it is printed; so the fonts are asked for by the letters that stand in it. Fails where one of them does not come.
 *
 * One expression that names nothing: a page is asked again for each document, and what it has named stays.
 */
import { families } from './document-style.ts';

const fonts = [400, 700].map((weight) => `${weight} 10pt ${families}`);

export const whenReadyToPrint =
  `Promise.all([...${JSON.stringify(fonts)}.map((font) => document.fonts.load(font, document.body.textContent)), ` +
  '...Array.from(document.images, (one) => one.decode())]).then(() => true)';
