/**
 * What is worth knowing when something went wrong. `event` is a fixed word, `details` are codes and
 * numbers: never a name, a text that somebody typed, a path below the user's folders, or a key.
 */
export interface Logger {
  info(event: string, details?: Readonly<Record<string, string | number>>): void;
  error(event: string, details?: Readonly<Record<string, string | number>>): void;
}
