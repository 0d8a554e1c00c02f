/** The only file that asks the database how long what was kept. */
import { personTables } from '../erasure/person-tables.ts';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import type { RetentionFacts } from '../../../shared/domain/retention/proposal-for.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { retentionRuleEntity } from './retention.entity.ts';

/** Somebody with the facts that the rules look at. */
export interface KeptPerson {
  readonly person: {
    readonly id: string;
    readonly code: string;
    readonly preferredName: string;
  };
  readonly facts: RetentionFacts;
}

interface FactsSql {
  readonly id: string;
  readonly code: string;
  readonly preferred_name: string;
  readonly delivered_on: string | null;
  readonly withdrawn_on: string | null;
  readonly left_on: string | null;
  readonly in_group: number;
  readonly follow_up: number;
  readonly keeps_papers: number;
  readonly has_papers: number;
  readonly has_content: number;
  readonly restricted: number;
}

const contentTables = personTables
  .filter(({ goesWith }) => goesWith === 'content')
  .map(({ table }) => table);
const agreed = (kind: string) =>
  `EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.kind = '${kind}' AND c.granted = 1)`;

// A group whose final interviews are closed is a path that has ended, though nobody has left it.
const facts = `
  WITH membership AS (
    SELECT gm.person_id,
           COALESCE(gm.left_on, (SELECT COALESCE(m.held_on, m.planned_on) FROM meeting m
             WHERE m.group_id = gm.group_id AND m.code = 'I2' AND m.status = 'closed')) AS ended_on
    FROM group_member gm
  )
  SELECT p.id, p.code, p.preferred_name,
         (SELECT max(delivered_on) FROM portfolio_delivery d WHERE d.person_id = p.id) AS delivered_on,
         (SELECT withdrawn_on FROM agreement a WHERE a.person_id = p.id) AS withdrawn_on,
         (SELECT max(ended_on) FROM membership m WHERE m.person_id = p.id) AS left_on,
         EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.ended_on IS NULL) AS in_group,
         ${agreed('keep-for-follow-up')} AS follow_up,
         ${agreed('keep-working-papers')} AS keeps_papers,
         EXISTS (SELECT 1 FROM meeting_entry e WHERE e.person_id = p.id AND e.kept <> '') AS has_papers,
         (${contentTables.map((table) => `EXISTS (SELECT 1 FROM ${table} t WHERE t.person_id = p.id)`).join(' OR ')}) AS has_content,
         EXISTS (SELECT 1 FROM restriction r WHERE r.person_id = p.id) AS restricted
  FROM person p
  WHERE EXISTS (
    SELECT 1 FROM visible_person v WHERE v.person_id = p.id AND v.role IN ('operator', 'coordinator')
  )
  ORDER BY p.code_number`;

export type RetentionRepository = ReturnType<typeof createRetentionRepository>;

export function createRetentionRepository(database: DatabaseAccess) {
  const rules = () => database().getRepository(retentionRuleEntity);
  return {
    async rules(): Promise<RetentionRules> {
      const row = await rules().findOneBy({ id: 1 });
      if (row === null) throw new AppError('storage', 'vault-damaged');
      const { id: _, ...numbers } = row;
      return numbers;
    },

    async saveRules(numbers: RetentionRules): Promise<void> {
      await rules().update({ id: 1 }, numbers);
    },

    /** Everybody whom the operator sees as theirs or as a coordinator, by code. */
    async everybody(): Promise<KeptPerson[]> {
      const rows: FactsSql[] = await database().query(facts);
      return rows.map((row) => ({
        person: { id: row.id, code: row.code, preferredName: row.preferred_name },
        facts: {
          deliveredOn: row.delivered_on,
          withdrawnOn: row.withdrawn_on,
          leftOn: row.left_on,
          inGroup: row.in_group === 1,
          followUp: row.follow_up === 1,
          keepsPapers: row.keeps_papers === 1,
          hasPapers: row.has_papers === 1,
          hasContent: row.has_content === 1,
          restricted: row.restricted === 1,
        },
      }));
    },
  };
}
