/** Finds words that were written into a screen instead of a file of words. */

/** Attributes and props whose text somebody reads or hears. */
const readAloud =
  'aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|alt|title|placeholder|' +
  'label|description|text|note|error|optional|confirmLabel|cancelLabel|crumbsLabel|dismissLabel|addLabel|' +
  'saveLabel|markLabel|children';

const word = String.raw`[^'"\x60{}]*\p{L}{2}[^'"\x60{}]*`;

const forms: readonly RegExp[] = [
  // title="Words", title={'Words'}, title={`Words ${x}`}
  new RegExp(String.raw`\s(?:${readAloud})=(?:\{\s*)?(["'\x60])(${word})`, 'gu'),
  // title={isNew ? 'Words' : 'Others'}
  new RegExp(String.raw`\s(?:${readAloud})=\{[^{}<>]*?[?:]\s*(["'\x60])(${word})`, 'gu'),
  // toast({ kind: 'ok', title: 'Words' })
  new RegExp(
    String.raw`\b(?:title|text|label|description|placeholder):\s*(["'\x60])(${word})`,
    'gu',
  ),
  // <p>Words</p>, <p>{'Words'}</p>
  new RegExp(String.raw`<[a-zA-Z][^<>{}]*>\s*()(\p{L}{2}[^<>{}()=;]*)</`, 'gu'),
  new RegExp(String.raw`>\s*\{\s*(["'\x60])(${word})\1\s*\}\s*<`, 'gu'),
];

/** Gives the words found in the text of a component. */
export function wordsInCode(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=\s)\/\/.*$/gmu, '');
  return forms.flatMap((form) => [...code.matchAll(form)].map(([, , found = '']) => found.trim()));
}
