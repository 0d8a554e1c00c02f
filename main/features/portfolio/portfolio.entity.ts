/** Which versions of a person's portfolio left the program. */
import { EntitySchema } from 'typeorm';
import type { SectionHashes } from '../../../shared/domain/portfolio/section-contents.ts';
import { belongsTo, flag, json, text } from '../../database/columns.ts';

export interface PortfolioVersionRow {
  readonly personId: string;
  readonly number: number;
  /** SHA-256 of the content that was printed: the same content keeps its version. */
  readonly dataSha256: string;
  readonly partial: boolean;
  /** Each language that a version was made in has a row. */
  readonly languages: string;
  /** When it was made in them last. */
  readonly createdAt: string;
  /** Hashes of what its sections held; empty for versions of before they were kept. */
  readonly sections: SectionHashes;
}

export const portfolioVersionEntity = new EntitySchema<PortfolioVersionRow>({
  name: 'portfolio_version',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    number: { name: 'number', type: 'integer', primary: true },
    dataSha256: text('data_sha256'),
    partial: flag('partial'),
    languages: { ...text('languages'), primary: true },
    createdAt: text('created_at'),
    sections: { ...json('sections'), default: '{}' },
  },
  foreignKeys: [belongsTo('person', 'portfolio_version', 'personId')],
});
