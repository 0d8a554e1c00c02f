/** How much of a person's record the roles see through which the person is seen. */
import type { Agreements, ConsentKind } from '../../contract/agreements.ts';
import type { Role } from '../../contract/operators.ts';
import type { PersonRecord, RecordSection } from '../../contract/record.ts';
import { recordForSharing } from '../record/record-for-sharing.ts';

/** What a job officer works with. */
const forJobs: readonly RecordSection[] = ['competences', 'projects', 'plan'];
const consentsForJobs: readonly ConsentKind[] = ['share-with-job-services'];

/**
 * Gives the record as it is seen: whole to whoever holds the person. A coordinator sees what the person has
 * confirmed, except their story in their own voice; a job officer competences, project and plan. Both see it
 * as it would leave the vault: without what stays here, and without employers that are not to be named.
 */
export function recordInSight(record: PersonRecord, roles: readonly Role[]): PersonRecord {
  if (roles.includes('operator')) return record;
  const confirmed = roles.includes('coordinator')
    ? record.confirmations.map(({ section }) => section).filter((one) => one !== 'profile')
    : [];
  const agreed = roles.includes('job-officer') ? forJobs : [];
  const shared = recordForSharing(record, [...confirmed, ...agreed]);
  // Whom the centre may ask is the business of whoever leads the person.
  return { ...shared, evidence: shared.evidence.map((entry) => ({ ...entry, contact: null })) };
}

/** Gives the agreement and the consents as they are seen; a job officer sees the one they stand on. */
export function agreementsInSight(agreements: Agreements, roles: readonly Role[]): Agreements {
  if (roles.includes('operator') || roles.includes('coordinator')) return agreements;
  return {
    ...agreements,
    consents: agreements.consents.filter(({ kind }) => consentsForJobs.includes(kind)),
  };
}
