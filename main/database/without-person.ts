/** Gives a row without the column that says whose it is, as the contract wants it. */
export function withoutPerson<T extends { readonly personId: string }>({
  personId: _,
  ...rest
}: T): Omit<T, 'personId'> {
  return rest;
}
