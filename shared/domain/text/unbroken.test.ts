import { describe, expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

describe('what a line may not part', () => {
  it.each([
    ['12 months after', '12\u00A0months after'],
    ['at most 30 giorni', 'at most 30\u00A0giorni'],
    ['Words of Samira A., in Arabic', 'Words of Samira\u00A0A., in Arabic'],
    ['Translation: Nour E.', 'Translation: Nour\u00A0E.'],
    ['article 6(1), point a) of it', 'article\u00A06(1), point\u00A0a) of it'],
    ['Artikel 6 Absatz 1 Buchstabe e DSGVO', 'Artikel\u00A06 Absatz\u00A01 Buchstabe\u00A0e DSGVO'],
    ['articolo 6, lettera e, GDPR', 'articolo\u00A06, lettera\u00A0e, GDPR'],
    ['(المادة 6، البند (هـ) من', '(المادة\u00A06، البند\u00A0(هـ) من'],
    ['مادهٔ 6، بند 1', 'مادهٔ\u00A06، بند\u00A01'],
    ['(§ 14 BQFG)', '(§\u00A014\u00A0BQFG)'],
    ['S self-stated', 'S self\u2011stated'],
    ['прочитають разом у центрі з усним', 'прочитають разом у\u00A0центрі з\u00A0усним'],
    ['peut-être (ENIC-NARIC)', 'peut\u2011être (ENIC\u2011NARIC)'],
  ])('keeps %s whole', (text, kept) => {
    expect(unbroken(text)).toBe(kept);
  });

  it.each([
    'in the year 2026 people came',
    'Kompetenzfeststellungs-Verfahren',
    'CDP-0001',
    '2026-11-26',
    'Project A and Project B',
    '3 Kompetenzfeststellungen',
    'another point of the section',
    'several articles 2026',
  ])('leaves %s as it is', (text) => {
    expect(unbroken(text)).toBe(text);
  });
});
