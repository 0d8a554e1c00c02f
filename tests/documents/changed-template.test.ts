/** A portfolio in a template that a centre has changed: what the centre has changed stays. */
import { describe, expect, it } from 'vitest';
import {
  adjustWord,
  before,
  inBody,
  inPart,
  inPlaceOf,
  paragraphOf,
  paragraphWith,
  relate,
} from '../harness/adjust-word.ts';
import { aPortfolioContent } from '../harness/builders/portfolio-content.ts';
import { italian, made, madeFrom, partsOf, template, withArabic } from './make-from-template.ts';
import { firstMissing, wordParts, wordText } from './read-documents.ts';
import { faultsOf } from './validate-word.ts';

describe('a template that a centre has changed', () => {
  it('puts the parts in its own order and numbers them anew', async () => {
    const word = await madeFrom(
      inBody((body) => {
        const plan = paragraphWith(body, '{{plan}}');
        return body
          .replace(plan, '')
          .replace(paragraphWith(body, '{{about}}'), (one) => plan + one);
      }),
    );
    const text = await wordText(word);
    expect(
      firstMissing(['1 I miei prossimi passi', '2 Come leggere', '3 Chi sono'], text),
    ).toBeNull();
    expect(await faultsOf(word)).toEqual([]);
  });

  it('keeps its sentences, and writes fields into them, also those that Word has cut into pieces', async () => {
    const word = await madeFrom(
      before(
        '{{about}}',
        paragraphOf('Per ', '{', '{na', 'me', '}', '} con gli auguri del {{centre}}.'),
      ),
      inPlaceOf('{{plan}}', paragraphOf('{{', 'pl', 'an', '}}')),
    );
    const text = await wordText(word);
    expect(text).toContain('Per Samira A. con gli auguri del Centro Esempio.');
    expect(text).toContain('10 I miei prossimi passi');
    expect(text).not.toContain('{');
    expect(await faultsOf(word)).toEqual([]);
  });

  it('keeps its logo and its links', async () => {
    const word = await madeFrom(
      relate('word/_rels/header1.xml.rels', 'image', 'media/logo.png'),
      relate('word/_rels/document.xml.rels', 'hyperlink', 'https://example.org/?a=1&amp;b=2', true),
      (parts) => parts.set('word/media/logo.png', 'a logo'),
    );
    const part = await partsOf(word);
    expect(part('word/media/logo.png')).toBe('a logo');
    expect(part('word/_rels/header1.xml.rels')).toContain('Target="media/logo.png"');
    expect(part('word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
    );
  });

  it('takes no offence at capitals, spaces and dashes', async () => {
    const word = await madeFrom(
      inPlaceOf('{{about}}', paragraphOf('{{ About }}')),
      before('{{plan}}', paragraphOf('{{CREATED\u2011ON}} {{created\u2013on}}')),
    );
    expect(await wordText(word)).toContain('12 giugno 2026 12 giugno 2026');
  });

  it('leaves braces alone that somebody has said', async () => {
    const { person } = aPortfolioContent();
    const content = aPortfolioContent({ person: { ...person, preferredName: '{{about}} {{x' } });
    const text = await wordText(await made(template, italian, content));
    expect(text.split('{{about}} {{x').length).toBeGreaterThan(3);
    expect(text.split('Come leggere questo documento').length).toBe(2);
  });

  it('colours a heading like its field, and leaves the second language quiet', async () => {
    const red =
      '<w:r><w:rPr><w:color w:val="C00000"/><w:sz w:val="40"/></w:rPr><w:t>{{about}}</w:t></w:r>';
    const file = await adjustWord(
      template,
      inPlaceOf(
        '{{about}}',
        `<w:p><w:pPr><w:pageBreakBefore/><w:jc w:val="center"/></w:pPr>${red}</w:p>`,
      ),
    );
    const word = await made(file, withArabic);
    const heading = paragraphWith((await partsOf(word))('word/document.xml'), 'Come leggere');
    expect(heading).toContain('<w:pStyle w:val="DocumentHeading1"/>');
    expect(heading).toContain('<w:pageBreakBefore/>');
    expect(heading).toContain('<w:jc w:val="center"/>');
    expect(heading).not.toContain('<w:pBdr>');
    expect(heading.match(/C00000/gu)?.length).toBeGreaterThan(1);
    expect(heading.match(/4D4D4D/gu)?.length).toBe(1);
    expect(await faultsOf(word)).toEqual([]);
  });

  it('keeps pages and sections where the template ends them, and fits tables between its margins', async () => {
    const wide =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';
    const word = await madeFrom(
      inPlaceOf(
        '{{languages}}',
        `<w:p><w:pPr>${wide}</w:pPr><w:r><w:t>{{languages}}</w:t></w:r></w:p>`,
      ),
      inPlaceOf(
        '{{plan}}',
        '<w:p><w:r><w:t>{{plan}}</w:t></w:r><w:r><w:br w:type="page"/></w:r></w:p>',
      ),
    );
    const body = (await partsOf(word))('word/document.xml');
    expect(body.match(/w:orient="landscape"/gu)?.length).toBe(1);
    const widthAfter = (text: string) =>
      /<w:tblW [^>]*w:w="(\d+)"/u.exec(body.slice(body.indexOf(text)))?.[1];
    expect(widthAfter('>Lingue<')).toBe('14838');
    expect(widthAfter('>Che cosa so fare<')).toBe('9412');
    expect(paragraphWith(body, 'Le mie osservazioni')).toContain('<w:pageBreakBefore/>');
    expect(await faultsOf(word)).toEqual([]);
  });

  it('finds styles that another program has given new ids, and adds those that were lost', async () => {
    const word = await madeFrom(
      (parts) => {
        for (const [path, text] of parts)
          parts.set(path, text.replaceAll('DocumentBody', 'Corpo1'));
      },
      inPart('word/styles.xml', (styles) =>
        styles.replace(
          /<w:style [^>]*w:styleId="Document(?:Note|CellHead)"[\s\S]*?<\/w:style>/gu,
          '',
        ),
      ),
      (parts) => {
        parts.delete('word/numbering.xml');
        for (const path of ['word/_rels/document.xml.rels', '[Content_Types].xml'])
          parts.set(
            path,
            (parts.get(path) ?? '').replace(
              /<(?:Relationship|Override) [^>]*numbering[^>]*\/>/gu,
              '',
            ),
          );
      },
    );
    const part = await partsOf(word);
    const body = part('word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Corpo1"/>');
    expect(body).not.toContain('DocumentBody');
    for (const id of ['DocumentNote', 'DocumentCellHead'])
      expect(part('word/styles.xml')).toContain(`w:styleId="${id}"`);
    const used = new Set(Array.from(body.matchAll(/<w:numId w:val="(\d+)"/gu), ([, id]) => id));
    for (const id of used) expect(part('word/numbering.xml')).toContain(`w:numId="${id}"`);
    expect(used.size).toBe(1);
    expect(await faultsOf(word)).toEqual([]);
  });

  it('adds its lists beside those of the template', async () => {
    const item =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>nostro</w:t></w:r></w:p>';
    const word = await madeFrom(
      before('{{plan}}', item),
      inPart('word/numbering.xml', (lists) =>
        lists.replace(
          '</w:numbering>',
          '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        ),
      ),
    );
    const body = (await partsOf(word))('word/document.xml');
    expect(paragraphWith(body, 'nostro')).toContain('w:numId w:val="7"');
    expect(body).toContain('<w:numId w:val="8"/>');
    expect(await faultsOf(word)).toEqual([]);
  });
});

describe('what a template says about its maker', () => {
  it('goes into nobody’s document', async () => {
    const secret = 'Quokkazanzibar';
    const word = await madeFrom(
      inPart('docProps/core.xml', (text) => text.replaceAll('ESPoR', secret)),
      inPart('docProps/app.xml', (text) =>
        text.replace(/<\/?Properties[^>]*>\s*$/u, (end) => `<Company>${secret}</Company>${end}`),
      ),
      inPart('docProps/custom.xml', (text) =>
        text.replace('<Properties', `<Properties title="${secret}"`),
      ),
      (parts) => parts.set('customXml/item1.xml', `<x>${secret}</x>`),
      relate('word/_rels/document.xml.rels', 'customXml', '../customXml/item1.xml'),
      inPart('word/settings.xml', (text) =>
        text.replace(
          '<w:compat>',
          `<w:docVars><w:docVar w:name="a" w:val="${secret}"/></w:docVars><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:compat>`,
        ),
      ),
    );
    const parts = await wordParts(word);
    expect([...parts].filter(([path, text]) => `${path}${text}`.includes(secret))).toEqual([]);
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>ESPoR</dc:creator>');
    expect(parts.get('docProps/core.xml')).toContain('ESM-0007');
    expect([...parts.keys()].filter((path) => /custom/u.test(path))).toEqual([]);
    expect(await faultsOf(word)).toEqual([]);
  });
});
