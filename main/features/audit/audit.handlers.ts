/** The contract of `audit`, answered by its service. */
import type { audit } from '../../../shared/contract/audit.ts';
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { AuditService } from './audit.service.ts';

export function createAuditHandlers(service: AuditService): FeatureHandlers<typeof audit> {
  return {
    head: () => service.head(),
    list: ({ before }) => service.list(before),
    verify: () => service.verify(),
  };
}
