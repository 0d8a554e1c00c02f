import { describe, expect, it } from 'vitest';
import { secondLanguages } from '../../shared/contract/languages.ts';
import type { Voice } from '../../shared/domain/portfolio/outline-words.ts';
import { createVoices } from './voices.ts';

const voices = createVoices('resources');

async function voiceOf(language: string): Promise<Voice> {
  const voice = await voices(language);
  if (voice === null) throw new Error(`no voice in ${language}`);
  return voice;
}

describe.each(secondLanguages)('a document in %s', (language) => {
  it('parts thousands as every other language does, by a space that does not break', async () => {
    const { number } = await voiceOf(language);
    expect([0, 999, 2000, 14_000, 1_234_567].map(number)).toEqual([
      '0',
      '999',
      '2000',
      '14\u202F000',
      '1\u202F234\u202F567',
    ]);
  });

  it('keeps an amount of time on one line, and a day with its month and year', async () => {
    const { minutes, day } = await voiceOf(language);
    expect(minutes(1365)).toMatch(/22\u00A0\p{L}.*45\u00A0\p{L}/u);
    expect(minutes(1365)).not.toContain(' ');
    expect(day('2026-11-16')).toMatch(/16.*2026|2026.*16/u);
    expect(day('2026-11-16')).not.toContain(' ');
  });

  it('sets the comma of its own script into its labels', async () => {
    const { labels } = await voiceOf(language);
    const { evidenceItem, evidenceNone } = labels.experience;
    const comma = { ar: '،', fa: '،', ur: '،', ti: '፣' }[language as string] ?? ',';
    expect([evidenceItem, evidenceNone].map((label) => label.slice(0, 10))).toEqual([
      `{letter}${comma} `,
      `{letter}${comma} `,
    ]);
  });
});

it.each([
  ['en', '1\u00A0h', '22\u00A0h\u00A045\u00A0min'],
  ['so', '1\u00A0saacad', '22\u00A0saacadood\u00A045\u00A0daqiiqo'],
  ['ti', '1\u00A0ሰዓት', '22\u00A0ሰዓት\u00A045\u00A0ደቒቕ'],
])('says an amount of time in %s in its short words', async (language, hour, both) => {
  const { minutes } = await voiceOf(language);
  expect([60, 1365].map(minutes)).toEqual([hour, both]);
});

it.each(['so', 'ti'])('puts the day before the month in %s on every computer', async (language) => {
  const { day } = await voiceOf(language);
  expect(day('2026-11-26')).toBe('26/11/2026');
});

it.each([
  ['it', 'Spagna'],
  ['en', 'Spain'],
  ['fr', 'Espagne'],
  ['es', 'España'],
  ['de', 'Spanien'],
])('names a country in %s', async (language, name) => {
  const { countryName } = await voiceOf(language);
  expect(countryName('ES')).toBe(name);
});
