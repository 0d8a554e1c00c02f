import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['case and accents', 'Élise MÜLLER', 'elise muller'],
    [
      'letters that no accent is taken from',
      'Łukasz Þór Ðorđe Straße',
      'lukasz thor dorde strasse',
    ],
    ['the Turkish letters i', 'İlknur Yıldız', 'ilknur yildiz'],
    ['punctuation and surplus spaces', "  N’Diaye,  O'Brien-Sow ", 'ndiaye obrien sow'],
    ['Cyrillic letters with marks', 'Алёна', 'алена'],
    ['alef with its signs', 'أحمد إيمان آدم ٱلله', 'احمد ايمان ادم الله'],
    ['hamza on its seats and alone', 'رؤى فائزة أسماء', 'روي فايزه اسما'],
    ['alef maqsura and the Persian ya', 'مصطفى مصطفی', 'مصطفي مصطفي'],
    ['teh marbuta, and the Urdu and Kurdish heh', 'فاطمة فاطمہ فاتمە', 'فاطمه فاطمه فاتمه'],
    ['the Persian kaf and the Urdu noon', 'کریم خاں', 'كريم خان'],
    ['tatweel and vowel signs', 'مُحَمَّـــد', 'محمد'],
    ['Arabic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['Bengali and Devanagari digits', '০৯ ०९', '09 09'],
    ['marks that nobody sees', 'Sa\u200Fmira\u2068', 'samira'],
    ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['nothing but signs', '· — !', ''],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps letters apart that are different letters', () => {
    expect(foldText('باب')).not.toBe(foldText('تاب'));
    expect(foldText('কমল')).not.toBe(foldText('কমলা'));
  });

  it('gives the same again for what is folded', () => {
    for (const text of ['Élise', 'أسماء ١٢', 'Straße', 'خاں'])
      expect(foldText(foldText(text))).toBe(foldText(text));
  });
});
