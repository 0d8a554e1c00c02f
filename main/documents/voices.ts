/** How a document speaks in one language: labels, names of languages, days and numbers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { amount } from '../../shared/domain/portfolio/amount.ts';
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

/**
 * The tables of Electron lack these two languages, and other tables put their months before their days: a date is of
 * numbers alone, never of another language or another order.
 */
const datesInNumbers: ReadonlySet<string> = new Set(['so', 'ti']);

function createVoice(
  language: string,
  labels: DocumentLabels,
  names: Readonly<Record<string, string>>,
): Voice {
  return {
    language,
    labels,
    languageName: (code) => names[code] ?? code,
    countryName: countryNameOf(language),
    day: dayFormatOf(language),
    number: grouped,
    minutes: (n) => timeSpent(n, { labels, language, number: grouped }),
  };
}

/**
 * Digits in threes, parted by a narrow space that does not break, from five digits on: in two languages beside each
 * other a point or a comma would mean thousands in one and a fraction in the other (ISO 80000-1).
 */
function grouped(n: number): string {
  const digits = String(n);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, '\u202F');
}

function dayFormatOf(language: string): Voice['day'] {
  const locale = locales[language] ?? language;
  if (datesInNumbers.has(language) || Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0)
    return (day) => day.split('-').toReversed().join('/');
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // French says the first day of a month with a number that tells the order. The day stays with its month and year.
  const said = (text: string): string => (language === 'fr' ? text.replace(/^1 /u, '1er ') : text);
  return (day) => said(format.format(new Date(`${day}T00:00:00Z`))).replaceAll(' ', joined);
}

/** Electron has the tables of some languages only, and would name countries in the computer's language instead. */
function countryNameOf(language: string): Voice['countryName'] {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return (code) => code;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (code) => names.of(code) ?? code;
}

/** Hours and minutes in the short words of the labels: tables of a language may have them in Node and lack them in Electron. */
function timeSpent(minutes: number, voice: Pick<Voice, 'labels' | 'language' | 'number'>): string {
  const parts = [amount(Math.floor(minutes / 60), 'shortHours', voice)];
  if (minutes % 60 > 0) parts.push(amount(minutes % 60, 'shortMinutes', voice));
  // One amount, which a narrow column would else cut in two.
  return parts.join(joined).replaceAll(' ', joined);
}
