/** Closes a switch over a union: a member that is not handled becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member of a union: ${typeof value}`);
}
