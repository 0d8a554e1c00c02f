/** What is no sound template is refused, and the refusal names what is wrong. */
import { beforeAll, describe, expect, it } from 'vitest';
import { rawZip } from '../../main/bundle/testing/raw-zip.ts';
import { createDocumentMaker } from '../../main/documents/document-maker.ts';
import type { TemplateFault } from '../../shared/domain/templates/template-fault.ts';
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
import type { Change } from '../harness/adjust-word.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';

const maker = createDocumentMaker({ resourcesFolder: 'resources', pdfPrinter: aPdfPrinter() });
const rels = 'word/_rels/document.xml.rels';
let template: Uint8Array;
beforeAll(async () => {
  template = await maker.makeTemplate('en');
});

/** Gives why a file is refused; a file that is taken is a failure of the test. */
async function whyNot(file: Uint8Array): Promise<TemplateFault> {
  const error: unknown = await maker.checkTemplate(file).then(
    () => new Error('it was taken'),
    (refusal: unknown) => refusal,
  );
  expect(error).toMatchObject({ name: 'AppError', code: 'invalid-input' });
  const { reason, details } = error as TemplateFault;
  return details === undefined ? { reason } : { reason, details };
}

const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
const code = (...pieces: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join(
      '',
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

type Case = readonly [
  string,
  TemplateFault['reason'],
  TemplateFault['details'] | undefined,
  Change,
];

const cases: readonly Case[] = [
  [
    'a field that is not known, with the nearest one',
    'template-field-unknown',
    { field: '{{abuot}}', nearest: '{{about}}' },
    before('{{plan}}', paragraphOf('{{abuot}}')),
  ],
  [
    'a field that is not known in the head of the page',
    'template-field-unknown',
    { field: '{{nome}}', nearest: '{{name}}' },
    inPart('word/header1.xml', (text) => text.replace('{{name}}', '{{nome}}')),
  ],
  [
    'fields that are missing, all of them',
    'template-field-missing',
    { field: '{{about}}, {{verification}}' },
    inBody((body) =>
      body
        .replace(paragraphWith(body, '{{about}}'), '')
        .replace(paragraphWith(body, '{{verification}}'), ''),
    ),
  ],
  [
    'a field twice',
    'template-field-twice',
    { field: '{{plan}}' },
    before('{{about}}', paragraphOf('{{plan}}')),
  ],
  [
    'a field that is not closed',
    'template-field-broken',
    { field: '{{name}', example: '{{name}}' },
    before('{{about}}', paragraphOf('for {{name}')),
  ],
  [
    'a field that is not opened',
    'template-field-broken',
    { field: '{name}}', example: '{{name}}' },
    before('{{about}}', paragraphOf('for {name}} here')),
  ],
  [
    'a field in single braces',
    'template-field-broken',
    { field: '{plan}', example: '{{plan}}' },
    inPlaceOf('{{plan}}', paragraphOf('{plan}')),
  ],
  [
    'a part with words beside it',
    'template-field-not-alone',
    { field: '{{plan}}' },
    inPlaceOf('{{plan}}', paragraphOf('My steps: {{plan}}')),
  ],
  [
    'a part in a table',
    'template-field-not-alone',
    { field: '{{plan}}' },
    inPlaceOf(
      '{{plan}}',
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>${paragraphOf('{{plan}}')}</w:tc></w:tr></w:tbl>`,
    ),
  ],
  [
    'a part in the foot of the page',
    'template-field-not-alone',
    { field: '{{plan}}' },
    inPart('word/footer1.xml', (text) =>
      text.replace('</w:ftr>', `${paragraphOf('{{plan}}')}</w:ftr>`),
    ),
  ],
  [
    'a part with a picture beside it',
    'template-field-not-alone',
    { field: '{{plan}}' },
    inPlaceOf('{{plan}}', run('<w:t>{{plan}}</w:t><w:drawing/>')),
  ],
  [
    'tracked changes',
    'template-tracked-changes',
    undefined,
    before(
      '{{plan}}',
      '<w:p><w:ins w:id="1" w:author="Anna"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
    ),
  ],
  [
    'tracked looks',
    'template-tracked-changes',
    undefined,
    before('{{plan}}', '<w:p><w:pPr><w:pPrChange w:id="1" w:author="Anna"/></w:pPr></w:p>'),
  ],
  [
    'a comment',
    'template-comments',
    undefined,
    before('{{plan}}', '<w:p><w:commentRangeStart w:id="0"/></w:p>'),
  ],
  [
    'a part with comments',
    'template-comments',
    undefined,
    relate(rels, 'commentsExtended', 'comments.xml'),
  ],
  [
    'a template behind it',
    'template-from-outside',
    { what: 'attachedTemplate' },
    (parts) =>
      parts.set(
        'word/_rels/settings.xml.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/></Relationships>',
      ),
  ],
  [
    'a picture from the network',
    'template-from-outside',
    { what: 'image' },
    relate(rels, 'image', 'https://example.org/logo.png', true),
  ],
  [
    'a picture from a shared folder',
    'template-from-outside',
    { what: 'image' },
    relate(rels, 'image', String.raw`\\server\logo.png`, true),
  ],
  [
    'a link into a shared folder',
    'template-from-outside',
    { what: 'hyperlink' },
    relate(rels, 'hyperlink', 'file://server/share', true),
  ],
  [
    'a picture of the old kind with its own source',
    'template-from-outside',
    { what: 'image' },
    before(
      '{{plan}}',
      run(
        '<w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="https://example.org/x.png"/></w:pict>',
      ),
    ),
  ],
  [
    'a part of another program',
    'template-object',
    { what: 'oleObject' },
    relate(rels, 'oleObject', 'embeddings/oleObject1.bin'),
  ],
  [
    'a page that is brought in when it is opened',
    'template-object',
    { what: 'aFChunk' },
    relate(rels, 'aFChunk', 'afchunk.html'),
  ],
  [
    'a drawing that may hold scripts',
    'template-picture',
    { what: 'svg' },
    (parts) => {
      relate(rels, 'image', 'media/logo.svg')(parts);
      parts.set('word/media/logo.svg', '<svg/>');
    },
  ],
  [
    'a field that fetches, cut into pieces',
    'template-word-field',
    { what: 'INCLUDEPICTURE' },
    before('{{plan}}', code(' INCLUDE', 'PICTURE "https://example.org/x.png" ')),
  ],
  [
    'a field that runs a program',
    'template-word-field',
    { what: 'DDEAUTO' },
    before('{{plan}}', code('ddeauto cmd')),
  ],
  [
    'a field inside another one',
    'template-word-field',
    { what: 'INCLUDETEXT' },
    before(
      '{{plan}}',
      code('PAGE ').replace(
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        `${code('INCLUDETEXT "x"').slice('<w:p>'.length, -'</w:p>'.length)}<w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
      ),
    ),
  ],
  [
    'a field that names who uses the computer',
    'template-word-field',
    { what: 'USERNAME' },
    before('{{plan}}', '<w:p><w:fldSimple w:instr=" USERNAME "/></w:p>'),
  ],
  [
    'macros',
    'template-macros',
    undefined,
    inPart('[Content_Types].xml', (text) =>
      text.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    ),
  ],
  [
    'macros that nothing speaks of',
    'template-macros',
    undefined,
    (parts) => parts.set('word/vbaProject.bin', 'x'),
  ],
  [
    'macros that are spoken of',
    'template-macros',
    undefined,
    relate(rels, 'vbaProject', 'other.bin'),
  ],
  [
    'another kind of file in the same wrapping',
    'template-not-word',
    undefined,
    inPart('[Content_Types].xml', (text) =>
      text.replaceAll('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
    ),
  ],
  [
    'a part that is gone',
    'template-damaged',
    undefined,
    (parts) => parts.delete('word/styles.xml'),
  ],
  [
    'markup that is not closed',
    'template-damaged',
    undefined,
    inBody((text) => text.replace('</w:body>', '')),
  ],
  [
    'types declared in the file',
    'template-damaged',
    undefined,
    inBody((text) =>
      text.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><w:document'),
    ),
  ],
  [
    'nesting without an end',
    'template-damaged',
    undefined,
    before('{{plan}}', `<w:p>${'<w:sdt>'.repeat(9000)}${'</w:sdt>'.repeat(9000)}</w:p>`),
  ],
];

describe('a template is refused by name', () => {
  it.each(cases)('for %s', async (_, reason, details, change) => {
    expect(await whyNot(await adjustWord(template, change))).toEqual(
      details === undefined ? { reason } : { reason, details },
    );
  });

  it('repeats no more of a name than is needed to find it', async () => {
    const file = await adjustWord(
      template,
      before('{{plan}}', paragraphOf(`{{${'x'.repeat(900)}}}`)),
    );
    expect(String((await whyNot(file)).details?.['field']).length).toBeLessThan(40);
  });

  it.each([
    ['nothing', new Uint8Array(), 'template-not-word'],
    ['a page of text', new TextEncoder().encode('{{about}}'), 'template-not-word'],
    ['a file with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'template-not-word'],
    ['a file that is too large', new Uint8Array(3_000_001), 'template-too-large'],
    ['a file of another kind', rawZip([{ name: 'a.txt', content: 'a' }]), 'template-not-word'],
  ] as const)('for %s', async (_, file, reason) => {
    expect(await whyNot(file)).toEqual({ reason });
  });

  it('for being cut off anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = template.slice(0, Math.floor(template.length * share));
      expect(await whyNot(cut)).toEqual({ reason: 'template-damaged' });
    }
  });

  it('for unpacking to more than a template can be', async () => {
    const zeros = Buffer.alloc(9 * 1024 * 1024);
    const bomb = rawZip([{ name: 'word/document.xml', content: zeros }]);
    expect(await whyNot(bomb)).toEqual({ reason: 'template-too-large' });
  });
});

describe('a template is taken', () => {
  it.each<readonly [string, Change]>([
    ['with a link', relate(rels, 'hyperlink', 'https://example.org/', true)],
    ['with page numbers', before('{{plan}}', code(' PA', 'GE ', String.raw`\* MERGEFORMAT`))],
    ['with braces of its own', before('{{plan}}', paragraphOf('a {small} thing'))],
    ['with a field in a table', before('{{plan}}', paragraphOf('{{centre}}, {{centre}}'))],
  ])('%s', async (_, change) => {
    const file = await adjustWord(template, change);
    await expect(maker.checkTemplate(file)).resolves.toBeUndefined();
  });
});
