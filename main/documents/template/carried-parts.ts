/**
 * Which parts of a centre's file go into the documents of people. Only what is known to be text, looks and pictures
 * is carried over; what says who wrote the file is left behind; anything else is refused by its name, because nobody
 * can say what a program does with it when the document is opened.
 */
import { refuseTemplate } from './refuse-template.ts';
import { relationshipsOf } from './word-package.ts';
import type { Parts, Relationship } from './word-package.ts';

/** The last words of the types of relationships. */
const carried: ReadonlySet<string> = new Set([
  'styles',
  'settings',
  'fontTable',
  'theme',
  'numbering',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'image',
  'hyperlink',
  'font',
]);

/** Nothing of them is seen on paper: names, keys, previews, and data beside the text. */
const leftBehind: ReadonlySet<string> = new Set([
  'customXml',
  'customXmlProps',
  'webSettings',
  'stylesWithEffects',
  'glossaryDocument',
  'people',
  'keyMapCustomizations',
  'classificationlabels',
  'printerSettings',
]);

/** Kinds that every reader of Word files draws by itself, without asking for anything else. */
const pictures: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff']);

/** Where a link may lead that somebody follows by hand. */
const linkAddress = /^(?:https?|mailto):/iu;

/** Gives each part that is carried over, with the relationships that stay. */
export function carriedParts(parts: Parts, main: string): Map<string, Relationship[]> {
  const found = new Map<string, Relationship[]>();
  const open = [main];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(part)) continue;
    const kept = relationshipsOf(parts, part).filter(({ kind }) => !leftBehind.has(kind));
    for (const relationship of kept) judge(relationship, parts);
    found.set(part, kept);
    open.push(
      ...kept
        .filter(({ isExternal, kind }) => !isExternal && kind !== 'hyperlink')
        .map(({ target }) => target),
    );
  }
  return found;
}

function judge({ kind, target, isExternal }: Relationship, parts: Parts): void {
  if (/^(?:vba|wordVba)/iu.test(kind)) refuseTemplate('template-macros');
  if (/^comments/iu.test(kind)) refuseTemplate('template-comments');
  if (isExternal) {
    if (kind !== 'hyperlink' || !linkAddress.test(target))
      refuseTemplate('template-from-outside', { what: kind });
    return;
  }
  if (!carried.has(kind)) refuseTemplate('template-object', { what: kind });
  if (kind === 'hyperlink') return;
  if (!parts.has(target)) refuseTemplate('template-damaged');
  const ending = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
  if (kind === 'image' && !pictures.has(ending))
    refuseTemplate('template-picture', { what: ending });
}
