/** Programmes, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { programmes } from '../../../shared/contract/programmes.ts';
import type { ProgrammesService } from './programmes.service.ts';

export function createProgrammesHandlers(
  service: ProgrammesService,
): FeatureHandlers<typeof programmes> {
  return { get: ({ language }) => service.get(language) };
}
