/** The person table, and the counters from which codes are given. */
import { EntitySchema } from 'typeorm';
import type { Person } from '../../../shared/contract/people.ts';
import { idColumn, integer, json, text } from '../../database/columns.ts';

export interface PersonRow extends Person {
  readonly codeNumber: number;
  /** The operator who has entered them. */
  readonly enteredBy: string | null;
}

export const personEntity = new EntitySchema<PersonRow>({
  name: 'person',
  columns: {
    id: idColumn,
    codeNumber: integer('code_number'),
    code: text('code'),
    preferredName: text('preferred_name'),
    languages: json('languages'),
    literacyFirstLanguage: text('literacy_first_language'),
    literacyHostLanguage: text('literacy_host_language'),
    arrivedOn: text('arrived_on', { nullable: true }),
    mayWorkFrom: text('may_work_from', { nullable: true }),
    availability: json('availability'),
    availabilityNote: text('availability_note'),
    provenance: json('provenance', { nullable: true }),
    createdAt: text('created_at'),
    enteredBy: text('entered_by', { nullable: true }),
  },
  uniques: [{ name: 'UQ_person_code', columns: ['code'] }],
});

/** A number that only grows: a code is never given twice, also after a removal. */
export interface CounterRow {
  readonly name: string;
  readonly last: number;
}

export const counterEntity = new EntitySchema<CounterRow>({
  name: 'counter',
  columns: {
    name: { name: 'name', type: 'text', primary: true },
    last: integer('last'),
  },
});
