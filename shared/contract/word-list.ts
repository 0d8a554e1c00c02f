/**
 * The words of one language that make a free text sensitive, as `resources/guards/<language>.json` holds
 * them. An entry is a word or a few: `asthma`, `diabet*`, `*krankheit*`, `am|was ill`, `fear of … return`.
 */
import './zod-config.ts';
import * as z from 'zod';

/** Why a word is pointed at. `private` is what GDPR Art. 9 names beside the four of the audit. */
export const wordTopics = ['religion', 'ethnicity', 'health', 'flight', 'private'] as const;
export type WordTopic = (typeof wordTopics)[number];

/** A star stands for any letters, a bar for a choice of words, `…` for up to four words. */
const oneWord = String.raw`\*?[\p{L}\p{M}\p{N}]+\*?`;
const step = `(?:…|${oneWord}(?:\\|${oneWord})*)`;
const entry = z
  .string()
  .regex(new RegExp(`^${step}(?: ${step})*$`, 'u'), 'entry')
  .refine((text) => !text.startsWith('…') && !text.endsWith('…'), 'entry-gap')
  // A stem of one or two letters would point at half the language.
  .refine(
    (text) => !/(?:^|[ |])(?:\*\p{L}{1,2}(?!\p{L})|\p{L}{1,2}\*)/u.test(text),
    'stem-too-short',
  );

const entries = z.array(entry);

export const WordList = z.strictObject({
  format: z.literal('espor-word-list'),
  version: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/, 'language'),
  topics: z.strictObject({
    religion: entries.min(1),
    ethnicity: entries.min(1),
    health: entries.min(1),
    flight: entries.min(1),
    private: entries.min(1),
  }),
  /** Where an entry of the same topics means work, a place or an object: it is let go. */
  unless: entries,
});
export type WordList = z.infer<typeof WordList>;
