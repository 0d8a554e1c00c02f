/** The head of the documents: one row of text, and the logos. */
import { EntitySchema } from 'typeorm';
import type { LetterheadText, Logo } from '../../../shared/contract/letterhead.ts';
import { idColumn, integer, text } from '../../database/columns.ts';

interface LetterheadRow extends LetterheadText {
  /** Always 1. */
  readonly id: number;
}

export interface LogoRow extends Logo {
  /** Among those of its place. */
  readonly position: number;
}

export const letterheadEntity = new EntitySchema<LetterheadRow>({
  name: 'letterhead',
  columns: {
    id: { type: 'integer', primary: true },
    address: text('address'),
    telephone: text('telephone'),
    email: text('email'),
    website: text('website'),
    fundingLine: text('funding_line'),
  },
});

export const logoEntity = new EntitySchema<LogoRow>({
  name: 'logo',
  columns: {
    id: idColumn,
    place: text('place'),
    position: integer('position'),
    name: text('name'),
    png: text('png'),
    width: integer('width'),
    height: integer('height'),
  },
});
