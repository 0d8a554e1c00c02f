/** Word's own fields: page numbers stay, and whatever could fetch, run or fill in something when a file is opened does not. */
import { elementsOf, isWord, wordAttribute } from './xml.ts';
import type { Element } from './xml.ts';

const allowed: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'HYPERLINK',
]);

/** Gives the name of the first field that may not stay; null where there is none. */
export function forbiddenWordField(root: Element): string | null {
  const names = fieldCodes(root).map(
    (code) =>
      code
        .trim()
        .split(/[\s\\"]/u)[0]
        ?.toUpperCase() ?? '',
  );
  return names.find((name) => !allowed.has(name)) ?? null;
}

/** A code may be cut into several pieces, and another field may stand inside it. */
function fieldCodes(root: Element): string[] {
  const codes: string[] = [];
  const open: string[] = [];
  for (const element of elementsOf(root)) {
    if (isWord(element, 'fldSimple')) codes.push(wordAttribute(element, 'instr'));
    if (isWord(element, 'instrText') || isWord(element, 'delInstrText')) {
      const inner = open.pop();
      // Outside of a field it is nothing to any program, and so nothing that belongs here.
      if (inner === undefined) codes.push(element.textContent ?? '');
      else open.push(inner + (element.textContent ?? ''));
    }
    if (!isWord(element, 'fldChar')) continue;
    const type = wordAttribute(element, 'fldCharType');
    if (type === 'begin') open.push('');
    if (type === 'separate' || type === 'end') codes.push(...open.splice(-1).filter(Boolean));
  }
  return [...codes, ...open];
}
