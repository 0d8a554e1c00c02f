/** All words of this language as one part: a file of its own for each namespace would hold back the first screen. */
export const words = import.meta.glob<Record<string, unknown>>(
  '../../../resources/locales/de/*.json',
  {
    eager: true,
    import: 'default',
  },
);
