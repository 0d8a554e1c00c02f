/** What the word lists' files hold, all in one: they are read together. */
export const wordListFiles = Object.values(
  import.meta.glob<unknown>('../../resources/guards/*.json', { import: 'default', eager: true }),
);
