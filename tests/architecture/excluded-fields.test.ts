/**
 * No field for religion, ethnicity, health or the reasons for fleeing: not in the database, not in the
 * contract, not in what a bundle carries (GDPR Art. 9; docs/data.md). A decision of the schema, not
 * of a screen.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contract } from '../../shared/contract/index.ts';
import { entities } from '../../main/database/entities.ts';
import { TransferRecord } from '../../main/features/transfer/transfer-record.ts';

const excluded: readonly RegExp[] = [
  /relig|faith|church|mosque|confession/u,
  /ethni|race\b|racial|tribe|clan|caste|skin/u,
  /health|medic|illness|disease|disab|diagnos|pregnan|therap|trauma|vulnerab|blood/u,
  /asylum|persecut|flight|fled|flee|tortur|claim|refugee_?status|protection_?status/u,
  /nationality|citizenship|politic|union_?member|sexual|gender|orientation/u,
];

/** Words of a name: `reasonOfFlight` and `reason_of_flight` → `reason_of_flight`. */
function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/gu, '$1_$2').toLowerCase();
}

function offences(names: readonly string[]): string[] {
  return names.filter((name) => excluded.some((pattern) => pattern.test(words(name))));
}

/** Every name of a field and every fixed word in a JSON Schema. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return [...Object.keys(value as object), ...namesIn(Object.values(value as object))];
    if (key === 'enum' || key === 'const') return [value].flat().map(String);
    return namesIn(value);
  });
}

function contractNames(): string[] {
  return Object.entries(contract).flatMap(([feature, calls]) =>
    Object.entries(calls).flatMap(([method, call]) => [
      feature,
      method,
      ...[call.input, call.output].flatMap((schema) =>
        namesIn(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' })),
      ),
    ]),
  );
}

function columnNames(): string[] {
  return entities.flatMap(({ options }) => [
    options.name,
    ...Object.entries(options.columns).flatMap(([property, column]) => [
      property,
      column?.name ?? property,
    ]),
  ]);
}

describe('data that are never recorded', () => {
  it('would notice such a field', () => {
    expect(
      offences(['religion', 'healthNote', 'reason_of_flight', 'ethnicGroup', 'nationality']),
    ).toHaveLength(5);
    expect(namesIn(z.toJSONSchema(z.strictObject({ healthNote: z.enum(['pregnant']) })))).toEqual([
      'healthNote',
      'pregnant',
    ]);
  });

  it('has no such column in the database', () => {
    const names = columnNames();
    expect(names.length).toBeGreaterThan(80);
    expect(offences(names)).toEqual([]);
  });

  it('has no such field or word in the contract', () => {
    const names = contractNames();
    expect(names.length).toBeGreaterThan(300);
    expect(offences(names)).toEqual([]);
  });

  it('has no such field in a bundle', () => {
    expect(offences(namesIn(z.toJSONSchema(TransferRecord)))).toEqual([]);
  });
});
