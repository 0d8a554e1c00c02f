/** The four skills of a language, in the order of the portfolio. */
export const languageSkills = ['listening', 'reading', 'speaking', 'writing'] as const;
