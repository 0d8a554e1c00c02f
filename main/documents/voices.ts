/** How a document speaks in one language: labels, names of languages, days and numbers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentLabels } from '../../shared/domain/portfolio/document-labels.ts';
import type { Voice } from '../../shared/domain/portfolio/outline-words.ts';
import { AppError } from '../../shared/wire.ts';
import { createDocumentLabels } from './document-labels.ts';

/** Gives the voice of a language; null when documents do not speak it. */
export type Voices = (language: string) => Promise<Voice | null>;

/** `resourcesFolder` holds `documents/` and `language-names/`. Voices are made once. */
export function createVoices(resourcesFolder: string): Voices {
  const labelsOf = createDocumentLabels(join(resourcesFolder, 'documents'));
  const made = new Map<string, Promise<Voice | null>>();

  async function make(language: string): Promise<Voice | null> {
    const labels = await labelsOf(language);
    if (labels === null) return null;
    return createVoice(language, labels, await readNames(resourcesFolder, language));
  }

  return (language) => {
    const voice = made.get(language) ?? make(language);
    made.set(language, voice);
    return voice;
  };
}

async function readNames(
  resourcesFolder: string,
  language: string,
): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(
      await readFile(join(resourcesFolder, 'language-names', `${language}.json`), 'utf8'),
    ) as Record<string, string>;
  } catch {
    throw new AppError('storage', 'labels-unsound', { language });
  }
}

/** Western digits in every script: a job centre must be able to read dates and hours. */
const locales: Readonly<Record<string, string>> = {
  ar: 'ar-u-nu-latn',
  bn: 'bn-u-nu-latn',
  en: 'en-GB',
  fa: 'fa-u-ca-gregory-nu-latn',
  ur: 'ur-u-nu-latn',
};

/** The tables of Electron lack some of our languages: dates are then of numbers alone, never of another language. */
function knownLocale(language: string): string | null {
  const locale = locales[language] ?? language;
  return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : null;
}

function createVoice(
  language: string,
  labels: DocumentLabels,
  names: Readonly<Record<string, string>>,
): Voice {
  const locale = knownLocale(language);
  const formats = locale === null ? plainFormats : formatsOf(locale);
  return { language, labels, languageName: (code) => names[code] ?? code, ...formats };
}

type Formats = Pick<Voice, 'day' | 'number' | 'minutes'>;

/** Day, month and year as in most of Europe; hours and minutes as on a clock. */
const plainFormats: Formats = {
  day: (day) => day.split('-').toReversed().join('/'),
  number: String,
  minutes: (n) => `${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`,
};

function formatsOf(locale: string): Formats {
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // Said here, since versions of Unicode's tables differ: "2000" in one runtime was "2.000" in another.
  const useGrouping = 'min2';
  const numberFormat = new Intl.NumberFormat(locale, { useGrouping });
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { useGrouping, style: 'unit', unit: name, unitDisplay: 'short' });
  const [hours, rest] = [unit('hour'), unit('minute')];
  return {
    day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
    number: (n) => numberFormat.format(n),
    minutes: (n) => {
      const parts = [hours.format(Math.floor(n / 60))];
      if (n % 60 > 0) parts.push(rest.format(n % 60));
      return parts.join(' ');
    },
  };
}
