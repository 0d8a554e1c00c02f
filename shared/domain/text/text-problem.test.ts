import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { cleanText, textProblem } from './text-problem.ts';

describe('text that somebody typed', () => {
  it.each([
    ['أخيط الفساتين', null],
    ['می‌خواهم', null],
    ['Ｓａｍｉｒａ 😀', null],
    ['a\u200Fb', null],
    ['safe \u202Egpj.exe', 'hidden-characters'],
    ['\u2066isolate\u2069', 'hidden-characters'],
    ['bell\u0007', 'hidden-characters'],
    ['half \uD83D', 'broken-characters'],
    ['two\nlines', 'line-break'],
    ['a\ttab', 'line-break'],
  ])('%j: %s', (text, problem) => {
    expect(textProblem(text, false)).toBe(problem);
  });

  it('may have several lines where that is wanted', () => {
    expect(textProblem('two\nlines', true)).toBeNull();
  });

  it('is without any problem after cleaning, and is left alone when it had none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, breaks) => {
        expect(textProblem(cleanText(text, breaks), breaks)).toBeNull();
        if (textProblem(text, breaks) === null && !text.includes('\r'))
          expect(cleanText(text, breaks)).toBe(text);
      }),
    );
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['prs', 'rtl'],
    ['ur-PK', 'rtl'],
    ['it', 'ltr'],
    ['ti', 'ltr'],
    ['arn', 'ltr'],
  ])('%s reads %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
