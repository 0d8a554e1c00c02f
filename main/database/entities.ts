// Every entity that TypeORM knows. What a migration makes and what stands here must agree: named
// foreign keys, indices and checks are declared in both (tests/migrations/schema-drift.test.ts).
import type { EntitySchema } from 'typeorm';
import { agreementEntity, consentEntity } from '../features/agreements/agreements.entity.ts';
import { auditEntity } from '../features/audit/audit.entity.ts';
import { draftEntity } from '../features/drafts/drafts.entity.ts';
import { deliveryEntity, erasureEntity } from '../features/erasure/erasure.entity.ts';
import { groupEntity, groupMemberEntity } from '../features/groups/groups.entity.ts';
import { letterheadEntity, logoEntity } from '../features/letterhead/letterhead.entity.ts';
import { meetingEntity, meetingEntryEntity } from '../features/meetings/meetings.entity.ts';
import { operatorEntity } from '../features/operators/operators.entity.ts';
import { counterEntity, personEntity } from '../features/people/people.entity.ts';
import { privacyNoticeEntity } from '../features/privacy/privacy.entity.ts';
import { portfolioVersionEntity } from '../features/portfolio/portfolio.entity.ts';
import { recordEntities } from '../features/record/record.entity.ts';
import { retentionRuleEntity } from '../features/retention/retention.entity.ts';
import { restrictionEntity, rightsRequestEntity } from '../features/rights/rights.entity.ts';
import { templateEntity } from '../features/templates/templates.entity.ts';
import { authorisationEntity } from '../features/transfer/transfer.entity.ts';
import { centreEntity } from '../features/vault/centre.entity.ts';

// One list of schemas with different rows: TypeORM's own type for it is not generic.
export const entities: readonly EntitySchema[] = [
  centreEntity,
  operatorEntity,
  draftEntity,
  auditEntity,
  counterEntity,
  personEntity,
  agreementEntity,
  consentEntity,
  groupEntity,
  groupMemberEntity,
  meetingEntity,
  meetingEntryEntity,
  ...recordEntities,
  portfolioVersionEntity,
  authorisationEntity,
  rightsRequestEntity,
  restrictionEntity,
  deliveryEntity,
  erasureEntity,
  retentionRuleEntity,
  letterheadEntity,
  logoEntity,
  templateEntity,
  privacyNoticeEntity,
];
