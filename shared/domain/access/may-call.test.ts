import { describe, expect, it } from 'vitest';
import { mayCall, rolesFor, ruleOf } from './may-call.ts';

describe('what roles may call', () => {
  it('is what one of them may', () => {
    expect(mayCall(['evaluator'], 'people.list')).toBe(false);
    expect(mayCall(['evaluator', 'job-officer'], 'people.list')).toBe(true);
    expect(mayCall([], 'vault.lock')).toBe(true);
    expect(mayCall([], 'programmes.get')).toBe(false);
    expect(mayCall(null, 'programmes.get')).toBe(false);
    expect(mayCall(null, 'vault.status')).toBe(true);
    expect(mayCall(null, 'backup.chooseFolder')).toBe(true);
    expect(mayCall([], 'backup.chooseFolder')).toBe(false);
  });

  it('counts only those roles that may', () => {
    const rule = ruleOf('people.update');
    expect(rule).toBeDefined();
    if (rule !== undefined)
      expect(rolesFor(rule, ['coordinator', 'operator'])).toEqual(['operator']);
  });

  it('has no rule for what is no call', () => {
    expect(ruleOf('people.constructor')).toBeUndefined();
    expect(ruleOf('toString')).toBeUndefined();
  });
});
