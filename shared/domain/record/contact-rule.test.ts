import { describe, expect, it } from 'vitest';
import { contactProblem, needsContactAnswer } from './contact-rule.ts';

const school = { name: 'Scuola Prova', country: 'IT' };
const workshop = { name: 'Workshop in Test Town', country: 'TR' };

describe('whom the centre may ask', () => {
  it.each(['IT', 'DE', 'NO', 'IS', 'LI', 'CH'])('needs no answer in %s', (country) => {
    expect(needsContactAnswer({ ...school, country }, null)).toBe(false);
    expect(contactProblem({ ...school, country }, null, null)).toBeNull();
  });

  it.each(['TR', 'GB', 'US', 'UA', 'RS'])('needs an answer in %s', (country) => {
    expect(contactProblem({ ...workshop, country }, null, null)).toBe('contact-unanswered');
    expect(contactProblem({ ...workshop, country }, null, false)).toBeNull();
  });

  it('is never the country somebody fled from, wherever that is', () => {
    expect(contactProblem(workshop, null, true)).toBe('contact-at-origin');
    expect(contactProblem(school, null, true)).toBe('contact-at-origin');
    expect(contactProblem(workshop, workshop, true)).toBe('contact-at-origin');
  });

  it('is not asked again about what was stored and has not changed', () => {
    expect(contactProblem(workshop, workshop, null)).toBeNull();
    expect(contactProblem({ ...workshop, name: 'Another' }, workshop, null)).toBe(
      'contact-unanswered',
    );
    expect(contactProblem({ ...workshop, country: 'GB' }, workshop, null)).toBe(
      'contact-unanswered',
    );
  });

  it('may be nobody', () => {
    expect(contactProblem(null, workshop, null)).toBeNull();
    expect(contactProblem(null, null, true)).toBeNull();
  });
});
