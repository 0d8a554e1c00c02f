// Apart from the schemas: the first screen needs the languages, and no library that checks input.

/** Languages in which documents are written in full. */
export const documentLanguages = ['it', 'en', 'fr', 'es', 'de'] as const;
/** Languages of the window; Arabic proves right to left. */
export const interfaceLanguages = ['it', 'en', 'fr', 'es', 'de', 'ar'] as const;
/** Languages of which documents have the labels only, to stand beside a document's own. */
export const labelLanguages = ['fa', 'ur', 'ti', 'so', 'bn', 'uk', 'tr'] as const;
/** Languages that may stand beside a document's own. */
export const secondLanguages = [...interfaceLanguages, ...labelLanguages] as const;
