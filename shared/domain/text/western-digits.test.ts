import { expect, it } from 'vitest';
import { westernDigits } from './western-digits.ts';

it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '0123456789'])(
  'reads %s',
  (digits) => {
    expect(westernDigits(digits)).toBe('0123456789');
  },
);

it('leaves letters and signs alone', () => {
  expect(westernDigits('٣ ساعات, 5 h')).toBe('3 ساعات, 5 h');
});
