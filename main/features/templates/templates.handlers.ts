/** Own templates, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { templates } from '../../../shared/contract/templates.ts';
import type { TemplatesService } from './templates.service.ts';

export function createTemplatesHandlers(
  service: TemplatesService,
): FeatureHandlers<typeof templates> {
  return {
    list: () => service.list(),
    save: ({ language }) => service.save(language),
    use: ({ language, base64 }) => service.use(language, base64),
    remove: ({ language }) => service.remove(language),
  };
}
