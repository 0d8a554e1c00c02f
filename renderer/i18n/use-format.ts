/** Days, times, numbers, lists and names of languages as the operator's language writes them. */
import { useTranslation } from 'react-i18next';
import { localeOf } from './locale-of.ts';
import { nameOfLanguage } from './setup-i18n.ts';

export interface Format {
  /** `2026-11-19` → "19 November 2026". */
  day(day: string): string;
  /** `2026-11-19` → "Thu 19 Nov". */
  shortDay(day: string): string;
  /** `2026-11-19` → "Thursday 19 November", as a line of its own begins: with a capital. */
  weekday(day: string): string;
  /** `2026-11-19` → "Thu". */
  weekdayShort(day: string): string;
  /** `2026-11-19` → "19". */
  dayOfMonth(day: string): string;
  /** An ISO moment → day and time of day. */
  moment(moment: string): string;
  time(date: Date): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  language(code: string): string;
  /** Minutes → "23 h 15 min". */
  minutes(minutes: number): string;
  /** Bytes → "120 kB". */
  bytes(bytes: number): string;
  country(code: string): string;
}

/** Kept for all components together: a dozen formatters take longer to make than a row to draw. */
const known = new Map<string, Format>();

export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  const format = known.get(locale) ?? formatOf(locale);
  known.set(locale, format);
  return format;
}

function formatOf(locale: string): Format {
  const noon = (day: string) => new Date(`${day}T12:00:00`);
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const shortFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const weekdayFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const weekdayShortFormat = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  const momentFormat = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const numberFormat = new Intl.NumberFormat(locale);
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const unitFormat = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  const unitFormats = {
    hour: unitFormat('hour'),
    minute: unitFormat('minute'),
    kilobyte: unitFormat('kilobyte'),
  };
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    day: (day) => dayFormat.format(noon(day)),
    shortDay: (day) => shortFormat.format(noon(day)),
    weekday: (day) => capitalised(weekdayFormat.format(noon(day)), locale),
    weekdayShort: (day) => weekdayShortFormat.format(noon(day)),
    dayOfMonth: (day) => numberFormat.format(noon(day).getDate()),
    moment: (moment) => momentFormat.format(new Date(moment)),
    time: (date) => timeFormat.format(date),
    number: (value) => numberFormat.format(value),
    list: (items) => listFormat.format([...items]),
    language: nameOfLanguage,
    // As in the documents: the hours, and the minutes when there are any.
    minutes: (minutes) =>
      [
        unitFormats.hour.format(Math.floor(minutes / 60)),
        ...(minutes % 60 > 0 ? [unitFormats.minute.format(minutes % 60)] : []),
      ].join(' '),
    bytes: (bytes) => unitFormats.kilobyte.format(Math.max(1, Math.round(bytes / 1024))),
    country: (code) => countries.of(code) ?? code,
  };
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
