/** The head of the documents, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { letterhead } from '../../../shared/contract/letterhead.ts';
import type { LetterheadService } from './letterhead.service.ts';

export function createLetterheadHandlers(
  service: LetterheadService,
): FeatureHandlers<typeof letterhead> {
  return {
    get: () => service.get(),
    saveText: (text) => service.saveText(text),
    addLogo: (logo) => service.addLogo(logo),
    renameLogo: ({ id, name }) => service.renameLogo(id, name),
    removeLogo: ({ id }) => service.removeLogo(id),
  };
}
