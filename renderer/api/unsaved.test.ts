import { expect, test } from 'vitest';
import { createUnsaved } from './unsaved.ts';

test('what is unsaved is kept as text, and given back once to the form that asks', () => {
  const before = createUnsaved();
  before.addSource(() => [['draft:details:p1', { preferredName: '', languages: ['ar'] }]]);
  before.addSource(() => [['form:new-group', { name: 'Tuesday' }]]);
  const kept = before.collect();
  expect(kept).toHaveLength(2);

  const after = createUnsaved();
  after.restore(kept);
  expect(after.take('form:new-group')).toEqual({ name: 'Tuesday' });
  expect(after.take('form:new-group')).toBeUndefined();
  // Locked again before the other form was opened: it is still kept.
  expect(after.collect()).toEqual([
    { key: 'draft:details:p1', value: '{"preferredName":"","languages":["ar"]}' },
  ]);
});

test('a form that was changed again counts, not what was restored for it', () => {
  const unsaved = createUnsaved();
  unsaved.restore([{ key: 'form:new-person', value: '{"preferredName":"S"}' }]);
  unsaved.addSource(() => [['form:new-person', { preferredName: 'Samira' }]]);
  expect(unsaved.collect()).toEqual([
    { key: 'form:new-person', value: '{"preferredName":"Samira"}' },
  ]);
});

test('what cannot be read is left out', () => {
  const unsaved = createUnsaved();
  unsaved.restore([{ key: 'form:new-person', value: '{' }]);
  expect(unsaved.take('form:new-person')).toBeUndefined();
});
