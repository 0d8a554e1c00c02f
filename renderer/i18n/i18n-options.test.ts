import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { i18nOptions, numbers } from './i18n-options.ts';

async function start(language: string) {
  const complaints: string[] = [];
  const instance = i18next.createInstance();
  await instance.use(numbers).init({
    ...i18nOptions(
      () => language,
      (what) => complaints.push(what),
    ),
    lng: language,
    resources: {
      [language]: {
        common: {
          people_one: '{{count}} person',
          people_other: '{{count}} people',
          from: 'From {{name}}',
        },
      },
    },
  });
  return { t: instance.t, complaints };
}

describe('sentences', () => {
  it('write large numbers as the language does, and years in one piece', async () => {
    expect((await start('de')).t('people', { count: 10_000 })).toBe('10.000 people');
    expect((await start('en')).t('people', { count: 10_000 })).toBe('10,000 people');
    expect((await start('ar')).t('from', { name: 2026 })).toBe('From 2026');
  });

  it('keep a name of the other direction in one piece', async () => {
    expect((await start('en')).t('from', { name: 'سميرة' })).toBe('From \u2068سميرة\u2069');
  });

  it('complain of a value that was not given', async () => {
    const { t, complaints } = await start('en');
    expect(t('from')).toBe('From ');
    expect(complaints).toEqual(['nothing was given for {{name}}']);
  });

  it('complain of words that are not there', async () => {
    const { t, complaints } = await start('en');
    t('nowhere');
    expect(complaints).toEqual(['no words for common:nowhere']);
  });
});
