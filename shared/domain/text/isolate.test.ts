import { describe, expect, it } from 'vitest';
import { isolate } from './isolate.ts';

describe('isolate', () => {
  it.each([
    ['Nasrin H.', 'rtl'],
    ['/home/centre/Documents', 'rtl'],
    ['ሓየሎም', 'rtl'],
    ['نسرين', 'ltr'],
    ['Nasrin (نسرين)', 'ltr'],
  ] as const)('keeps %s apart in a sentence written %s', (text, around) => {
    expect(isolate(text, around)).toBe(`\u2068${text}\u2069`);
  });

  it.each([
    ['Nasrin H.', 'ltr'],
    ['نسرين', 'rtl'],
    ['12', 'rtl'],
    ['', 'rtl'],
  ] as const)('leaves %s as it is in a sentence written %s', (text, around) => {
    expect(isolate(text, around)).toBe(text);
  });
});
