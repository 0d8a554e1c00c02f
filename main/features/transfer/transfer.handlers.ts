/** Transfers, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { transfer } from '../../../shared/contract/transfer.ts';
import type { CentreCardService } from './centre-card.service.ts';
import type { TransferInService } from './transfer-in.service.ts';
import type { TransferOutService } from './transfer-out.service.ts';

export function createTransferHandlers(
  out: TransferOutService,
  incoming: TransferInService,
  cards: CentreCardService,
): FeatureHandlers<typeof transfer> {
  return {
    card: () => cards.card(),
    saveCard: () => cards.save(),
    readCard: ({ text }) => cards.read(text),
    list: ({ personId }) => out.list(personId),
    authorise: (fields) => out.authorise(fields),
    export: ({ authorisationId }) => out.export(authorisationId),
    preview: ({ base64 }) => incoming.preview(base64),
    import: ({ token }) => incoming.import(token),
    refuse: ({ token }) => incoming.refuse(token),
    saveDocuments: ({ token }) => incoming.saveDocuments(token),
  };
}
