/** Transfers, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { transfer } from '../../../shared/contract/transfer.ts';
import type { TransferInService } from './transfer-in.service.ts';
import type { TransferOutService } from './transfer-out.service.ts';

export function createTransferHandlers(
  out: TransferOutService,
  incoming: TransferInService,
): FeatureHandlers<typeof transfer> {
  return {
    card: () => out.card(),
    list: ({ personId }) => out.list(personId),
    authorise: (fields) => out.authorise(fields),
    export: ({ authorisationId }) => out.export(authorisationId),
    preview: ({ base64 }) => incoming.preview(base64),
    import: ({ token }) => incoming.import(token),
    saveDocuments: ({ token }) => incoming.saveDocuments(token),
  };
}
