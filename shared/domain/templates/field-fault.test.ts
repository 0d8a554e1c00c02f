import { describe, expect, it } from 'vitest';
import { fieldFault } from './field-fault.ts';
import { brokenField, findFields } from './find-fields.ts';
import { fieldOf, lineFields, nearestField, partFields, written } from './template-fields.ts';

const whole = partFields.map((field) => ({ text: written(field), mayHoldPart: true }));
const withLine = (text: string) => [{ text, mayHoldPart: true }, ...whole];

describe('fields of a template', () => {
  it('are sound when each part stands once, whatever else is written', () => {
    expect(fieldFault(whole)).toBeNull();
    expect(fieldFault(whole.toReversed())).toBeNull();
    expect(fieldFault(withLine('for {{name}}, {{name}} of {{centre}} {and so on}'))).toBeNull();
    expect(
      fieldFault(whole.map(({ text }) => ({ text: ` ${text} `, mayHoldPart: true }))),
    ).toBeNull();
  });

  it.each(partFields)('miss %s where it is not there', (field) => {
    expect(fieldFault(whole.filter(({ text }) => text !== written(field)))).toEqual({
      reason: 'template-field-missing',
      details: { field: written(field) },
    });
  });

  it('name the first fault, from the top', () => {
    expect(fieldFault(withLine('{{plan}} {{nam}}'))?.reason).toBe('template-field-not-alone');
    expect(fieldFault(withLine('{{nam}} {{plan}}'))?.reason).toBe('template-field-unknown');
    expect(fieldFault([...whole, ...whole])?.details).toEqual({ field: '{{cover}}' });
  });

  it('are known by any spelling that a writing program makes of them', () => {
    for (const name of [
      'created-on',
      'Created-On',
      ' created\u2011on ',
      'created\u2013on',
      'CREATED -\u00A0ON',
    ])
      expect(fieldOf(name)).toBe('created-on');
    expect(fieldOf('')).toBeNull();
    expect(fieldOf('created')).toBeNull();
  });

  it('are guessed by the fewest letters', () => {
    for (const field of [...partFields, ...lineFields]) {
      expect(nearestField(field)).toBe(field);
      expect(nearestField(`${field}x`)).toBe(field);
    }
    expect(nearestField('experiences')).toBe('experience');
    expect(nearestField('verfication')).toBe('verification');
  });

  it('are broken where braces do not meet', () => {
    expect(brokenField('a {{name}} b')).toBeNull();
    expect(brokenField('a { b } c')).toBeNull();
    expect(brokenField('a {{name b')).toBe('{{name b');
    expect(brokenField('{{name}} and name}}')).toContain('name}}');
    expect(brokenField('{{{name}}}')).not.toBe('');
    expect(brokenField('{name}')).toBe('{name}');
  });

  it('are found with their places', () => {
    const text = 'for {{name}} of {{ centre }}';
    expect(findFields(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '{{name}}',
      '{{ centre }}',
    ]);
  });
});
