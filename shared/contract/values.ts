/** Small values that every feature of the contract uses: texts, dates, languages, countries, ids. */
import './zod-config.ts';
import * as z from 'zod';
import { textProblem } from '../domain/text/text-problem.ts';
import { documentLanguages, interfaceLanguages, secondLanguages } from './languages.ts';

export const DocumentLanguage = z.enum(documentLanguages);
export type DocumentLanguage = z.infer<typeof DocumentLanguage>;
export const InterfaceLanguage = z.enum(interfaceLanguages);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;
export const SecondLanguage = z.enum(secondLanguages);
export type SecondLanguage = z.infer<typeof SecondLanguage>;

/** A language by its ISO 639-1 or 639-3 code, with an optional region or script: `ar`, `prs`, `zh-Hant`. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'language-code');
/** A country by its ISO 3166-1 alpha-2 code, upper case. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'country-code');
/** A day as `YYYY-MM-DD`. */
export const Day = z.iso.date();
/** A moment as an ISO 8601 text in UTC. */
export const Moment = z.iso.datetime();
export const Id = z.uuid();

/**
 * Text as people write it: trimmed, in Unicode NFC, at most `max` characters; refused when it holds
 * control characters, lone surrogates or direction overrides (they hide what a line really says).
 */
function text(max: number, allowLineBreaks: boolean) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, 'too-long')
    .superRefine((value, context) => {
      const problem = textProblem(value, allowLineBreaks);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    });
}

/** One line of text, possibly empty. */
export const optionalLine = (max: number) => text(max, false);
/** One line of text that must not be empty. */
export const requiredLine = (max: number) => text(max, false).min(1, 'required');
/** Several lines of text, possibly empty. */
export const paragraph = (max: number) => text(max, true);

/** A person's words: in the language they were said in, with a translation where there is one. */
export const OwnWords = z.strictObject({
  text: paragraph(2000),
  language: LanguageCode,
  translation: paragraph(2000),
  translatedBy: optionalLine(120),
});
export type OwnWords = z.infer<typeof OwnWords>;

export const nothing = z.void();
export const byId = z.strictObject({ id: Id });
export const byPerson = z.strictObject({ personId: Id });
