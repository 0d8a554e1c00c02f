import { expect, test } from 'vitest';
import { auditKindOf } from './audit-kind.ts';

test.each([
  ['vault.unlock', true, 'signed-in'],
  ['vault.changePassphrase', true, 'keys'],
  ['operators.remove', true, 'keys'],
  ['transfer.export', true, 'exported'],
  ['transfer.import', true, 'imported'],
  ['transfer.preview', false, 'viewed'],
  ['portfolio.pages', false, 'viewed'],
  ['record.get', false, 'viewed'],
  ['record.saveProfile', true, 'changed'],
  ['backup.restore', true, 'backup'],
])('%s is named by what it was', (action, changes, kind) => {
  expect(auditKindOf(action, changes)).toBe(kind);
});
