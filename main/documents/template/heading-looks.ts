/** The heading of a part looks as its field does in the template: whoever colours `{{about}}` means the heading. */
import {
  childrenOf,
  elementsOf,
  isWord,
  newWordElement,
  remove,
  wordChild,
  wordElements,
} from './xml.ts';
import type { Element } from './xml.ts';

const paragraphLooks = ['pBdr', 'shd', 'spacing', 'ind', 'jc'];
const runLooks = [
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'color',
  'sz',
  'szCs',
  'u',
];

/** The properties of a paragraph that may stand before the last one of ours, in the order of the schema. */
const paragraphOrder =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc'.split(
    ' ',
  );
/** The same of a run. */
const runOrder =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u'.split(
    ' ',
  );

/** What the program says of a run in particular stays: a second language is quieter, a mark has a frame. */
export function takeHeadingLooks(heading: Element, field: Element): void {
  const properties = wordChild(heading, 'pPr');
  if (properties !== null) {
    for (const name of paragraphLooks) {
      const own = wordChild(properties, name);
      if (own !== null) remove(own);
    }
    takeOver(wordChild(field, 'pPr'), properties, paragraphLooks, paragraphOrder);
  }
  const looks = looksOfWords(field);
  for (const run of childrenOf(heading).filter((one) => isWord(one, 'r')))
    takeOver(looks, propertiesOf(run), runLooks, runOrder);
}

function looksOfWords(field: Element): Element | null {
  const run = wordElements(field, 'r').find((one) =>
    elementsOf(one).some((inner) => isWord(inner, 't') && inner.textContent?.trim() !== ''),
  );
  return run === undefined ? null : wordChild(run, 'rPr');
}

function propertiesOf(run: Element): Element {
  const found = wordChild(run, 'rPr');
  const document = run.ownerDocument;
  if (found !== null || document === null) return found ?? run;
  const made = newWordElement(document, 'rPr');
  run.insertBefore(made, run.firstChild);
  return made;
}

function takeOver(
  from: Element | null,
  into: Element,
  names: readonly string[],
  order: readonly string[],
): void {
  for (const name of names) {
    const look = from === null ? null : wordChild(from, name);
    if (look === null || wordChild(into, name) !== null) continue;
    const later = childrenOf(into).find((one) => {
      const place = order.indexOf(one.localName ?? '');
      return place < 0 || place > order.indexOf(name);
    });
    into.insertBefore(look.cloneNode(true), later ?? null);
  }
}
