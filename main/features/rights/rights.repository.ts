/** The only file that speaks to the database about requests and restrictions. */
import type { OpenRequest, Restriction, RightsRequest } from '../../../shared/contract/rights.ts';
import { answerBy } from '../../../shared/domain/rights/answer-by.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { restrictionEntity, rightsRequestEntity } from './rights.entity.ts';
import type { RestrictionRow, RightsRequestRow } from './rights.entity.ts';

interface OpenSql {
  readonly id: string;
  readonly kind: OpenRequest['kind'];
  readonly requested_on: string;
  readonly person_id: string;
  readonly code: string;
  readonly preferred_name: string;
  /** Whether the operator holds the person. */
  readonly own: number;
}

const open = `
  SELECT r.id, r.kind, r.requested_on, p.id AS person_id, p.code, p.preferred_name,
         EXISTS (SELECT 1 FROM visible_person v WHERE v.person_id = p.id AND v.role = 'operator') AS own
  FROM rights_request r JOIN person p ON p.id = r.person_id
  WHERE r.state = 'open' AND EXISTS (
    SELECT 1 FROM visible_person v WHERE v.person_id = p.id AND v.role IN ('operator', 'coordinator')
  )
  ORDER BY r.requested_on, p.code_number, r.created_at`;

export type RightsRepository = ReturnType<typeof createRightsRepository>;

export function createRightsRepository(database: DatabaseAccess) {
  const requests = () => database().getRepository(rightsRequestEntity);
  const restrictions = () => database().getRepository(restrictionEntity);
  return {
    async requests(personId: string): Promise<RightsRequest[]> {
      const rows = await requests().find({
        where: { personId },
        order: { requestedOn: 'DESC', createdAt: 'DESC' },
      });
      // What waits comes first.
      const isOpen = ({ state }: RightsRequestRow) => state === 'open';
      return [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))].map(toRequest);
    },

    find: (id: string): Promise<RightsRequestRow | null> => requests().findOneBy({ id }),

    async open(): Promise<OpenRequest[]> {
      const rows: OpenSql[] = await database().query(open);
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        requestedOn: row.requested_on,
        dueOn: answerBy(row.requested_on),
        person: { id: row.person_id, code: row.code, preferredName: row.preferred_name },
        mine: row.own === 1,
      }));
    },

    async insert(row: RightsRequestRow): Promise<void> {
      await requests().insert(row);
    },

    async update({ id, ...row }: RightsRequestRow): Promise<void> {
      await requests().update({ id }, row);
    },

    async restriction(personId: string): Promise<Restriction | null> {
      const row = await restrictions().findOneBy({ personId });
      return row === null ? null : { since: row.since, reason: row.reason };
    },

    async restrict(row: RestrictionRow): Promise<void> {
      await restrictions().upsert(row, ['personId']);
    },

    async lift(personId: string): Promise<void> {
      await restrictions().delete({ personId });
    },

    /** Gives whose authorisation it is, or null. */
    async personOfAuthorisation(id: string): Promise<string | null> {
      const rows: { person_id: string }[] = await database().query(
        'SELECT person_id FROM transfer_authorisation WHERE id = ?',
        [id],
      );
      return rows[0]?.person_id ?? null;
    },

    /** Gives the words kept of a person in a meeting. */
    async keptWords(meetingId: string, personId: string): Promise<string> {
      const rows: { kept: string }[] = await database().query(
        'SELECT kept FROM meeting_entry WHERE meeting_id = ? AND person_id = ?',
        [meetingId, personId],
      );
      return rows[0]?.kept ?? '';
    },
  };
}

function toRequest({ personId: _, createdAt: __, ...request }: RightsRequestRow): RightsRequest {
  return { ...request, dueOn: answerBy(request.requestedOn) };
}
