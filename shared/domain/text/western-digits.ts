/** Digits of the scripts that our people write, as the digits 0 to 9. */

/** Their noughts: Arabic, Persian and Urdu, Devanagari, Bengali. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6];

/** Gives the text with western digits; whatever is no digit stays as it is. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const nought = noughts.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - nought);
  });
}
