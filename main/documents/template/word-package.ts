/** A Word file as what it is: parts in a zip, and relationships that say which part uses which. */
import { posix } from 'node:path';
import { BundleError } from '../../bundle/bundle-errors.ts';
import { readZipSafely } from '../../bundle/safe-zip.ts';
import { DOCX_ZIP_LIMITS } from '../../bundle/zip-limits.ts';
import { refuseTemplate } from './refuse-template.ts';
import { childrenOf, parseXml, rootOf } from './xml.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** One line of a `.rels` file. */
export interface Relationship {
  readonly id: string;
  /** The whole address of its type, and the last word of it. */
  readonly type: string;
  readonly kind: string;
  /** A path in the file, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const relationshipTypes =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const contentTypesPart = '[Content_Types].xml';

const mainTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Gives the parts. `template-not-word`, `template-too-large`, `template-damaged`. */
export async function unpackWord(bytes: Uint8Array): Promise<Parts> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuseTemplate('template-not-word');
  try {
    return await readZipSafely(bytes, DOCX_ZIP_LIMITS);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return refuseTemplate(error.reason === 'too-large' ? 'template-too-large' : 'template-damaged');
  }
}

/** Gives the part that holds the text. `template-not-word`, `template-macros`. */
export function mainPartOf(parts: Parts): string {
  const main = relationshipsOf(parts, '').find(
    ({ type }) => type === `${relationshipTypes}/officeDocument`,
  )?.target;
  const type = main === undefined ? '' : (contentTypes(parts).get(main) ?? '');
  if (/macroenabled/iu.test(type)) refuseTemplate('template-macros');
  if (main === undefined || !parts.has(main) || type !== `${mainTypes}.document.main+xml`)
    return refuseTemplate('template-not-word');
  return main;
}

/** Gives what each part is, where the file says it of the part itself and not of its ending. */
export function contentTypes(parts: Parts): ReadonlyMap<string, string> {
  const part = parts.get(contentTypesPart);
  if (part === undefined) return refuseTemplate('template-not-word');
  return new Map(
    childrenOf(rootOf(parseXml(part)))
      .filter(({ localName }) => localName === 'Override')
      .map((line) => [
        (line.getAttribute('PartName') ?? '').replace(/^\//u, ''),
        line.getAttribute('ContentType') ?? '',
      ]),
  );
}

/** Where the relationships of a part stand; of the file itself for an empty path. */
export function relationshipsPath(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** Gives the relationships of a part, or of the file itself for an empty path. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const lines = parts.get(relationshipsPath(part));
  if (lines === undefined) return [];
  return childrenOf(rootOf(parseXml(lines))).map((line) => {
    const type = line.getAttribute('Type') ?? '';
    const target = line.getAttribute('Target') ?? '';
    const isExternal = line.getAttribute('TargetMode')?.toLowerCase() === 'external';
    return {
      id: line.getAttribute('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : pathOf(part, target),
      isExternal,
    };
  });
}

/** A target is a path from the part's own folder, or from the top where it begins with a slash. */
function pathOf(part: string, target: string): string {
  return posix.resolve('/', posix.dirname(part), target).slice(1);
}
