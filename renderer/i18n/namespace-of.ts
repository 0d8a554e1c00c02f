/** Gives the namespace whose words are in a file: its name. */
export const namespaceOf = (path: string): string => path.replace(/^.*\/|\.json$/gu, '');
