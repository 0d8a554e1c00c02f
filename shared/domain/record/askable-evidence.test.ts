import { expect, it } from 'vitest';
import { aRecord } from '../../../tests/harness/builders/portfolio-content.ts';
import { askableEvidence } from './askable-evidence.ts';

it('gives the evidence that has a contact and does not stay here', () => {
  const contact = { name: 'Sartoria Prova', country: 'DE' };
  const [letter, trial, kept] = aRecord().evidence;
  if (letter === undefined || trial === undefined || kept === undefined) throw new Error('too few');
  const evidence = [{ ...letter, contact }, trial, { ...kept, contact, share: false }];
  expect(askableEvidence({ evidence })).toEqual([{ ...letter, contact }]);
});
