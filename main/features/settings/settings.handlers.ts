// The feature `settings` of the contract, answered by its service.
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { settings } from '../../../shared/contract/settings.ts';
import type { SettingsService } from './settings.service.ts';

/** Gives the handlers of the feature `settings`. */
export function createSettingsHandlers(service: SettingsService): FeatureHandlers<typeof settings> {
  return {
    get: () => service.get(),
    setLanguage: ({ language }) => service.setLanguage(language),
    setTheme: ({ theme }) => service.setTheme(theme),
    setLockAfter: ({ minutes }) => service.setLockAfter(minutes),
    setDocumentFormats: ({ formats }) => service.setDocumentFormats(formats),
    chooseOutputFolder: () => service.chooseOutputFolder(),
    showOutputFolder: () => service.showOutputFolder(),
    showOutputPart: ({ part }) => service.showOutputFolder(part),
  };
}
