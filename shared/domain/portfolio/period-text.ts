/** A period as the person gives it, exact or not: "2015 – 2019", "about three years". */
export function periodText(from: string, to: string): string {
  return [from, to].filter((end) => end !== '').join(' – ');
}
