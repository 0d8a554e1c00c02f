/** Packs a filled template as a new file: what is carried over of it, with the program's own properties. */
import { posix } from 'node:path';
import { zipFiles } from '../../bundle/zip-writer.ts';
import type { OpenTemplate } from './open-template.ts';
import { quietMarkup } from './quiet-markup.ts';
import {
  contentTypes,
  contentTypesPart,
  relationshipsOf,
  relationshipsPath,
  relationshipTypes,
} from './word-package.ts';
import type { Parts, Relationship } from './word-package.ts';
import { childrenOf, parseXml, remove, rootOf, writeXml } from './xml.ts';

const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

/** Title and program, and nobody's name. */
const properties = ['docProps/core.xml', 'docProps/app.xml'];

/** `own` is a file of the program about the same person. */
export async function packDocument(template: OpenTemplate, own: Parts): Promise<Uint8Array> {
  const { parts, main, carried, documents } = template;
  const files = new Map<string, Uint8Array>();
  for (const [path, relationships] of carried) {
    const document = documents.get(path);
    if (document !== undefined) quietMarkup(rootOf(document));
    const bytes = document === undefined ? parts.get(path) : writeXml(document);
    if (bytes !== undefined) files.set(path, bytes);
    if (relationships.length > 0)
      files.set(relationshipsPath(path), relationshipLines(path, relationships));
  }
  for (const path of properties) files.set(path, own.get(path) ?? new Uint8Array());
  const tops = relationshipsOf(own, '').filter(({ target }) => properties.includes(target));
  files.set(
    relationshipsPath(''),
    relationshipLines('', [
      {
        id: 'rId1',
        type: `${relationshipTypes}/officeDocument`,
        kind: 'officeDocument',
        target: main,
        isExternal: false,
      },
      ...tops.map((one, index) => ({ ...one, id: `rId${index + 2}` })),
    ]),
  );
  files.set(contentTypesPart, typeLines(parts, own, files));
  return zipFiles(files, new Date());
}

function relationshipLines(part: string, relationships: readonly Relationship[]): Uint8Array {
  const document = parseXml(
    new TextEncoder().encode(`<Relationships xmlns="${packageSpace}/relationships"/>`),
  );
  for (const { id, type, target, isExternal } of relationships) {
    const line = document.createElementNS(`${packageSpace}/relationships`, 'Relationship');
    line.setAttribute('Id', id);
    line.setAttribute('Type', type);
    line.setAttribute('Target', isExternal ? target : posix.relative(posix.dirname(part), target));
    if (isExternal) line.setAttribute('TargetMode', 'External');
    rootOf(document).appendChild(line);
  }
  return writeXml(document);
}

/** The template says what its parts are, the program what it has added. */
function typeLines(parts: Parts, own: Parts, files: Parts): Uint8Array {
  const document = parseXml(parts.get(contentTypesPart) ?? new Uint8Array());
  const said = new Set<string>();
  for (const line of childrenOf(rootOf(document))) {
    const path = line.getAttribute('PartName')?.replace(/^\//u, '');
    if (path === undefined) continue;
    if (files.has(path)) said.add(path);
    else remove(line);
  }
  for (const [path, type] of contentTypes(own)) {
    if (!files.has(path) || said.has(path)) continue;
    const line = document.createElementNS(`${packageSpace}/content-types`, 'Override');
    line.setAttribute('PartName', `/${path}`);
    line.setAttribute('ContentType', type);
    rootOf(document).appendChild(line);
  }
  return writeXml(document);
}
