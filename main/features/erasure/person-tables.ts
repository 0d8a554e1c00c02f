/**
 * Where the data of a person lie: every table that refers to them, the kind an operator knows it by, and
 * how little of an erasure takes it along. A test compares the list with the database.
 */
import type { ErasureScope, HeldKind } from '../../../shared/contract/erasure.ts';

export interface PersonTable {
  readonly kind: HeldKind;
  readonly table: string;
  /** The column that names the person. */
  readonly column: string;
  /** Which rows count; all of the person's without it. */
  readonly where?: string;
  /** The smallest scope that takes it. */
  readonly goesWith: ErasureScope;
}

const row = (
  kind: HeldKind,
  table: string,
  goesWith: ErasureScope,
  where?: string,
): PersonTable => ({
  kind,
  table,
  column: table === 'person' ? 'id' : 'person_id',
  goesWith,
  ...(where === undefined ? {} : { where }),
});

export const personTables: readonly PersonTable[] = [
  row('details', 'person', 'everything'),
  row('agreement', 'agreement', 'everything'),
  row('consents', 'consent', 'everything'),
  row('groups', 'group_member', 'everything'),
  row('attendance', 'meeting_entry', 'everything', 'attendance IS NOT NULL'),
  row('kept-words', 'meeting_entry', 'papers', `kept <> ''`),
  row('profile', 'profile', 'content'),
  row('languages', 'language_skill', 'content'),
  row('learning', 'learning', 'content'),
  row('experience', 'experience', 'content'),
  row('evidence', 'evidence', 'content'),
  row('competences', 'competence', 'content'),
  row('projects', 'project', 'content'),
  row('plan', 'plan_step', 'content'),
  row('confirmations', 'confirmation', 'content'),
  row('portfolios', 'portfolio_version', 'everything'),
  row('deliveries', 'portfolio_delivery', 'everything'),
  row('authorisations', 'transfer_authorisation', 'everything'),
  row('requests', 'rights_request', 'everything'),
  row('restriction', 'restriction', 'everything'),
];

const order: readonly ErasureScope[] = ['papers', 'content', 'everything'];

/** Says whether an erasure of this scope takes the rows of a table. */
export function goes({ goesWith }: PersonTable, scope: ErasureScope): boolean {
  return order.indexOf(goesWith) <= order.indexOf(scope);
}
