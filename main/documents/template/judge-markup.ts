/** Refuses what is written into the parts themselves and does not belong into a person's document. */
import { refuseTemplate } from './refuse-template.ts';
import { forbiddenWordField } from './word-fields.ts';
import { elementsOf, wordSpace } from './xml.ts';
import type { Element } from './xml.ts';

/** Who changed what, and when, while changes were being tracked. */
const tracked =
  /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change|moveFromRangeStart|moveToRangeStart|customXml(?:Ins|Del|MoveFrom|MoveTo)RangeStart)$/u;
const comment = /^(?:comment\w+|annotationRef)$/u;
/** Old pictures of Word name where they come from right on the element, without any relationship. */
const source = /^(?:src|althref)$/u;
const officeSpace = 'urn:schemas-microsoft-com:office:office';

export function judgeMarkup(root: Element): void {
  for (const element of elementsOf(root)) {
    const { localName, namespaceURI } = element;
    if (namespaceURI === wordSpace && tracked.test(localName ?? ''))
      refuseTemplate('template-tracked-changes');
    if (namespaceURI === wordSpace && comment.test(localName ?? ''))
      refuseTemplate('template-comments');
    if (namesSource(element)) refuseTemplate('template-from-outside', { what: 'image' });
  }
  const field = forbiddenWordField(root);
  if (field !== null) refuseTemplate('template-word-field', { what: field });
}

function namesSource(element: Element): boolean {
  for (const { localName, namespaceURI } of element.attributes)
    if (source.test(localName ?? '') || (localName === 'href' && namespaceURI === officeSpace))
      return true;
  return false;
}
