/**
 * Brings what the program has written to the styles of a template. A style is known by its name, which whoever adjusts
 * it sees; its id is given anew by some writing programs. A style that the template has lost is added again.
 */
import { childrenOf, isWord, remove, wordAttribute, wordChild, wordSpace } from './xml.ts';
import type { Element } from './xml.ts';

const uses = ['pStyle', 'rStyle', 'tblStyle'];

/** `styles` is the root of the template's styles, and is added to; `own` that of the program's. */
export function fitStyles(content: readonly Element[], styles: Element, own: Element): void {
  const known = new Map<string, string>();
  for (const element of content) {
    if (!uses.some((use) => isWord(element, use))) continue;
    const id = wordAttribute(element, 'val');
    const style = styleBy(own, (one) => wordAttribute(one, 'styleId') === id);
    if (style === null) continue;
    const fitting = known.get(id) ?? idInTemplate(style, styles, own);
    known.set(id, fitting);
    element.setAttributeNS(wordSpace, 'w:val', fitting);
  }
}

function idInTemplate(style: Element, styles: Element, own: Element): string {
  const found = styleBy(styles, (one) => isSame(one, style));
  return found === null ? addStyle(style, styles, own) : wordAttribute(found, 'styleId');
}

function addStyle(style: Element, styles: Element, own: Element): string {
  const added = styles.ownerDocument?.importNode(style, true) ?? style;
  const id = freeId(wordAttribute(style, 'styleId'), styles);
  added.setAttributeNS(wordSpace, 'w:styleId', id);
  for (const name of ['next', 'link']) {
    const other = wordChild(added, name);
    if (other !== null) remove(other);
  }
  const base = wordChild(added, 'basedOn');
  if (base !== null) {
    const below = idOfBase(wordAttribute(base, 'val'), styles, own);
    if (below === null) remove(base);
    else base.setAttributeNS(wordSpace, 'w:val', below);
  }
  styles.appendChild(added);
  return id;
}

/** The base of the program's styles is the template's usual paragraph where the template has none of that name. */
function idOfBase(id: string, styles: Element, own: Element): string | null {
  const base = styleBy(own, (one) => wordAttribute(one, 'styleId') === id);
  const usual = (one: Element): boolean =>
    wordAttribute(one, 'type') === 'paragraph' &&
    /^(?:1|true|on)$/u.test(wordAttribute(one, 'default'));
  const found =
    (base === null ? null : styleBy(styles, (one) => isSame(one, base))) ?? styleBy(styles, usual);
  return found === null ? null : wordAttribute(found, 'styleId');
}

function styleBy(styles: Element, fits: (style: Element) => boolean): Element | null {
  return childrenOf(styles).find((one) => isWord(one, 'style') && fits(one)) ?? null;
}

function isSame(one: Element, other: Element): boolean {
  return (
    wordAttribute(one, 'type') === wordAttribute(other, 'type') && nameOf(one) === nameOf(other)
  );
}

function nameOf(style: Element): string {
  return wordAttribute(wordChild(style, 'name'), 'val').toLowerCase();
}

function freeId(wanted: string, styles: Element): string {
  let id = wanted;
  for (let n = 2; styleBy(styles, (one) => wordAttribute(one, 'styleId') === id) !== null; n += 1)
    id = `${wanted}${n}`;
  return id;
}
