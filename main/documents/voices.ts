/** How a document speaks in one language: labels, names of languages, days and numbers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentLabels } from '../../shared/domain/portfolio/document-labels.ts';
import { joined } from '../../shared/domain/portfolio/outline-words.ts';
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

/**
 * Digits in threes, parted by a narrow space that does not break, from five digits on: in two languages beside each
 * other a point or a comma would mean thousands in one and a fraction in the other (ISO 80000-1).
 */
function grouped(n: number): string {
  const digits = String(n);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, '\u202F');
}

/** Day, month and year as in most of Europe; hours and minutes as on a clock. */
const plainFormats: Formats = {
  day: (day) => day.split('-').toReversed().join('/'),
  number: grouped,
  minutes: (n) => `${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`,
};

function formatsOf(locale: string): Formats {
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  const [hours, rest] = [unit('hour'), unit('minute')];
  return {
    // The day stays with its month and year.
    day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', joined),
    number: grouped,
    minutes: (n) => {
      const parts = [hours.format(Math.floor(n / 60))];
      if (n % 60 > 0) parts.push(rest.format(n % 60));
      // One amount, which a narrow column would else cut in two.
      return parts.join(joined).replaceAll(' ', joined);
    },
  };
}
