/** How i18next writes a sentence, and what it does about one that is not there or lacks something. */
import type { FormatterModule, InitOptions } from 'i18next';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { isolate } from '../../shared/domain/text/isolate.ts';
import { localeOf } from './locale-of.ts';

/** Numbers inside sentences as the language writes them; years keep their four digits together. */
export const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number'
      ? numberFormatOf(localeOf(language ?? '')).format(value)
      : (value as string),
};

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormatOf(locale: string): Intl.NumberFormat {
  const format =
    numberFormats.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: 'min2' });
  numberFormats.set(locale, format);
  return format;
}

/**
 * Gives the rules. `complain` is told of words that are missing and of values that a screen forgot to
 * give: the names of both, never what goes into them.
 */
export function i18nOptions(
  languageNow: () => string,
  complain: (what: string) => void,
): InitOptions {
  return {
    // Every language has every word: a test of the architecture compares them.
    fallbackLng: false,
    defaultNS: 'common',
    partialBundledLanguages: true,
    // React escapes; what is left to do is to keep a name of the other direction in one piece.
    interpolation: {
      alwaysFormat: true,
      escape: (value) => isolate(value, directionOf(languageNow())),
    },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => complain(`no words for ${namespace}:${key}`),
    missingInterpolationHandler: (_text: string, [placeholder]: RegExpExecArray) => {
      complain(`nothing was given for ${placeholder}`);
      return '';
    },
    returnNull: false,
  };
}
