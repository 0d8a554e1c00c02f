/** The marks of a language that the code sets between parts it puts together: the labels bring their own. */

const fullStops: Readonly<Record<string, string>> = {
  bn: '\u0964',
  ti: '\u1362',
  ur: '\u06D4',
};

/** Gives the mark that ends a sentence in the language: "." but in scripts that have their own. */
export function fullStop(language: string): string {
  return fullStops[language] ?? '.';
}

const colons: Readonly<Record<string, string>> = {
  // French sets a space before it that does not break.
  fr: '\u00A0:',
  ti: '\u1366',
};

/** Gives the mark between a label and what belongs to it: `Evidence: …`, `Preuves : …`. A space follows it. */
export function colon(language: string): string {
  return colons[language] ?? ':';
}
