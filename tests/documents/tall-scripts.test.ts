/** Scripts that stand tall have styles of their own in Word: never too small to read, no higher than pages allow. */
import { describe, expect, it } from 'vitest';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { wordParts } from './read-documents.ts';

const saying = (language: string, text: string, dense: boolean): Outline => ({
  title: 'x',
  language: 'it',
  second: language,
  dense,
  running: { headStart: '', headEnd: '', footStart: '', pageOf: '' },
  blocks: [{ kind: 'paragraph', look: 'note', text: [{ language, text }] }],
});

async function partsOf(outline: Outline): Promise<{ body: string; note: string; base: string }> {
  const parts = await wordParts(await outlineToDocx(outline));
  const styles = parts.get('word/styles.xml') ?? '';
  const style = (id: string): string =>
    new RegExp(`w:styleId="${id}"[\\s\\S]*?</w:style>`, 'u').exec(styles)?.[0] ?? '';
  return {
    body: parts.get('word/document.xml') ?? '',
    note: style('DocumentNoteTall'),
    base: style('DocumentNote'),
  };
}

const tall = [
  ['ar', 'كفاءات'],
  ['ur', 'مہارت'],
  ['ti', 'ክእለት'],
  ['bn', 'দক্ষতা'],
] as const;

describe('a tall script in Word', () => {
  it.each(tall)('%s is in the style for it, which the Latin one is the base of', async (...one) => {
    const { body, note } = await partsOf(saying(...one, false));
    expect(body).toContain('<w:pStyle w:val="DocumentNoteTall"/>');
    expect(note).toContain('<w:basedOn w:val="DocumentNote"/>');
    expect(note).toMatch(/<w:spacing [^>]*w:line="272"[^>]*w:lineRule="exact"/u);
  });

  it('is not smaller than 8.5 points where Latin is, in lines as high as they are told', async () => {
    const { note, base } = await partsOf(saying('ar', 'كفاءات', true));
    expect(base).toContain('<w:sz w:val="15"/>');
    expect(note).toContain('<w:sz w:val="17"/>');
    expect(note).toContain('<w:szCs w:val="17"/>');
    expect(note).toMatch(/<w:spacing [^>]*w:line="255"[^>]*w:lineRule="exact"/u);
  });

  it('names a font that has its letters', async () => {
    expect((await partsOf(saying('bn', 'দক্ষতা', false))).body).toContain(
      '<w:rFonts w:cs="Noto Sans Bengali"/>',
    );
  });

  it('is none of those that stand no higher than Latin', async () => {
    const { body } = await partsOf(saying('uk', 'навички', false));
    expect(body).toContain('<w:pStyle w:val="DocumentNote"/>');
  });
});
