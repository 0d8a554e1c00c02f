import { expect, test } from 'vitest';
import { centrePrefixOf } from './centre-prefix.ts';

test.each([
  ['Centro di accoglienza Lampedusa', 'CDAL'],
  ['Éducation pour tous', 'EPT'],
  ['Österreichisches Zentrum', 'OZ'],
  ['Łódź Ośrodek', 'LO'],
  ['Κέντρο Υποδοχής Χίου', 'KYC'],
  ['Център Харманли', 'TH'],
  ['Moria', 'MORI'],
  ['A', 'CE'],
  ['مركز التدريب', 'CE'],
  ['123 4', 'CE'],
  ['A b c d e f', 'ABCD'],
])('makes a prefix of %s', (name, prefix) => {
  expect(centrePrefixOf(name)).toBe(prefix);
  expect(centrePrefixOf(name)).toMatch(/^[A-Z]{2,4}$/);
});
