/** Where somebody begins to write: the first field of a form, of a group of choices the one that is chosen. */
const fields = 'input:checked, input:not([type="radio"], [type="file"]), textarea, select';

export function firstField(form: ParentNode | null | undefined): HTMLElement | null {
  return form?.querySelector<HTMLElement>(fields) ?? null;
}
