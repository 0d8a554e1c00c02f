/** Whose memory this window has: what was typed in it is theirs, until it is loaded anew. */

let owner: string | null = null;

/** Says whether the window is this operator's; the first one to ask becomes its owner. */
export function belongsTo(operator: string): boolean {
  owner ??= operator;
  return owner === operator;
}
