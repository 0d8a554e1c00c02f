import { describe, expect, it } from 'vitest';
import { assertPrinted } from './printed-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a browser has printed', () => {
  it('is given back as it is when it has text', () => {
    const pdf = bytes('%PDF-1.4 … /StructTreeRoot … /FontFile2 … %%EOF');
    expect(assertPrinted(pdf)).toBe(pdf);
  });

  it.each(['', '%PDF-1.4 %%EOF', '%PDF-1.4 /StructTreeRoot %%EOF', '%PDF-1.4 /FontFile2 %%EOF'])(
    'is refused when its pages are empty: “%s”',
    (text) => {
      expect(() => assertPrinted(bytes(text))).toThrow('empty pages');
    },
  );
});
