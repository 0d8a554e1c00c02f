/** Which versions of a person's portfolio left the program. */
import { EntitySchema } from 'typeorm';
import { belongsTo, flag, text } from '../../database/columns.ts';

export interface PortfolioVersionRow {
  readonly personId: string;
  readonly number: number;
  /** SHA-256 of the content that was printed: the same content keeps its version. */
  readonly dataSha256: string;
  readonly partial: boolean;
  readonly languages: string;
  readonly createdAt: string;
}

export const portfolioVersionEntity = new EntitySchema<PortfolioVersionRow>({
  name: 'portfolio_version',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    number: { name: 'number', type: 'integer', primary: true },
    dataSha256: text('data_sha256'),
    partial: flag('partial'),
    languages: text('languages'),
    createdAt: text('created_at'),
  },
  foreignKeys: [belongsTo('person', 'portfolio_version', 'personId')],
});
