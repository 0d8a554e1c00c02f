/** Seconds as minutes and seconds. */

/** `125` → "02:05". The same in every language, as on a kitchen clock. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
