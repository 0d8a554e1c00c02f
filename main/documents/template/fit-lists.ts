/** Adds the program's lists to those of a template, each under a number that the template has not given yet. */
import { childrenOf, isWord, remove, wordAttribute, wordChild, wordSpace } from './xml.ts';
import type { Element } from './xml.ts';

/** `lists` is the root of the template's numbering, and is added to; `own` that of the program's. */
export function fitLists(content: readonly Element[], lists: Element, own: Element): void {
  const known = new Map<string, string>();
  for (const element of content) {
    if (!isWord(element, 'numId')) continue;
    const id = wordAttribute(element, 'val');
    const list = childrenOf(own).find(
      (one) => isWord(one, 'num') && wordAttribute(one, 'numId') === id,
    );
    if (list === undefined) continue;
    const fitting = known.get(id) ?? addList(list, lists, own);
    known.set(id, fitting);
    element.setAttributeNS(wordSpace, 'w:val', fitting);
  }
}

function addList(list: Element, lists: Element, own: Element): string {
  const looks = childrenOf(own).find(
    (one) =>
      isWord(one, 'abstractNum') &&
      wordAttribute(one, 'abstractNumId') ===
        wordAttribute(wordChild(list, 'abstractNumId'), 'val'),
  );
  if (looks === undefined) return wordAttribute(list, 'numId');
  const looksId = freeNumber(lists, 'abstractNum', 'abstractNumId');
  const id = freeNumber(lists, 'num', 'numId');
  const addedLooks = adopt(looks, lists);
  addedLooks.setAttributeNS(wordSpace, 'w:abstractNumId', looksId);
  // Word takes two lists of the same number for one.
  const mark = wordChild(addedLooks, 'nsid');
  if (mark !== null) remove(mark);
  const added = adopt(list, lists);
  added.setAttributeNS(wordSpace, 'w:numId', id);
  wordChild(added, 'abstractNumId')?.setAttributeNS(wordSpace, 'w:val', looksId);
  // The looks of all lists come before the lists, and one line for Macintosh after them.
  lists.insertBefore(addedLooks, wordChild(lists, 'num') ?? lastLine(lists));
  lists.insertBefore(added, lastLine(lists));
  return id;
}

/** Without what only newer versions of Word know: the template may not say that others may pass over it. */
function adopt(element: Element, into: Element): Element {
  const adopted = into.ownerDocument?.importNode(element, true) ?? element;
  for (const attribute of [...adopted.attributes])
    if (attribute.namespaceURI !== wordSpace) adopted.removeAttributeNode(attribute);
  return adopted;
}

function lastLine(lists: Element): Element | null {
  return wordChild(lists, 'numIdMacAtCleanup');
}

function freeNumber(lists: Element, name: string, attribute: string): string {
  const taken = childrenOf(lists)
    .filter((one) => isWord(one, name))
    .map((one) => Number(wordAttribute(one, attribute)) || 0);
  return String(Math.max(0, ...taken) + 1);
}
