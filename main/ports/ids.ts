/** New identifiers, UUID version 4 as lower-case text. */
export interface Ids {
  next(): string;
}
