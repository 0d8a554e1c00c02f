import { expect, it } from 'vitest';
import { footLine } from './foot-line.ts';

it('names the centre and the day', () => {
  expect(footLine('Casa Levante', '26 November 2026', 'en')).toBe(
    'Casa Levante · 26 November 2026',
  );
});

it('keeps the day out of a name that is read from right to left', () => {
  expect(footLine('مركز التدريب', '26 November 2026', 'en')).toBe(
    '\u200Fمركز التدريب\u200F\u200E · 26 November 2026',
  );
});

it('keeps a Latin name in one piece in an Arabic document', () => {
  expect(footLine('Casa Levante', '26 نوفمبر 2026', 'ar')).toBe(
    '\u200ECasa Levante\u200E\u200F · 26 نوفمبر 2026',
  );
});
