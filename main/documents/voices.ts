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

function createVoice(
  language: string,
  labels: DocumentLabels,
  names: Readonly<Record<string, string>>,
): Voice {
  // Western digits in Arabic as well: a job centre must be able to read dates and hours.
  const locale = { ar: 'ar-u-nu-latn', en: 'en-GB' }[language] ?? language;
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // Said here, since versions of Unicode's tables differ: "2000" in one runtime was "2.000" in another.
  const useGrouping = 'min2';
  const numberFormat = new Intl.NumberFormat(locale, { useGrouping });
  const hours = new Intl.NumberFormat(locale, {
    useGrouping,
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'short',
  });
  const rest = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
  });
  return {
    language,
    labels,
    languageName: (code) => names[code] ?? code,
    day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
    number: (n) => numberFormat.format(n),
    minutes: (n) => {
      const parts = [hours.format(Math.floor(n / 60))];
      if (n % 60 > 0) parts.push(rest.format(n % 60));
      return parts.join(' ');
    },
  };
}
