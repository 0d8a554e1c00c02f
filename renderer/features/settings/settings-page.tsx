/** Settings of this computer: language, colours, where documents go. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import { lockAfterMinutes, Theme } from '../../../shared/contract/settings.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { applyTheme } from '../../app/theme.ts';
import { ownLanguageNames } from '../../i18n/own-language-names.ts';
import { showLanguage } from '../../i18n/setup-i18n.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const askSettings = (client: AppClient) => client.settings.get();

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const query = useQuery(askSettings, ['settings']);
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryView query={query}>{(settings) => <SettingsForm settings={settings} />}</QueryView>
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const { run, error } = useCommand();
  const change = (work: (client: AppClient) => Promise<unknown>) => run(work);

  return (
    <div className="sheet stack measure">
      <ErrorNotice error={error} />
      <SelectField
        label={t('language')}
        value={settings.language}
        options={interfaceLanguages.map((value) => ({ value, label: ownLanguageNames[value] }))}
        onChange={(language) =>
          void change(async (client) => {
            await client.settings.setLanguage({ language });
            await showLanguage(language);
          })
        }
      />
      <RadioGroupField
        label={t('theme')}
        value={settings.theme}
        options={Theme.options.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(theme) => {
          applyTheme(theme);
          void change((client) => client.settings.setTheme({ theme }));
        }}
      />
      <SelectField
        label={t('lockAfter')}
        description={t('lockAfterNote')}
        value={String(settings.lockAfter)}
        options={lockAfterMinutes.map((minutes) => ({
          value: String(minutes),
          label: t('lockAfterMinutes', { count: minutes }),
        }))}
        onChange={(chosen) => {
          const minutes = lockAfterMinutes.find((one) => String(one) === chosen);
          if (minutes !== undefined)
            void change((client) => client.settings.setLockAfter({ minutes }));
        }}
      />
      <div className="field">
        <span className="field-label">{t('output')}</span>
        <span>
          <code dir="ltr" className="wrap-anywhere">
            {settings.outputFolder}
          </code>
        </span>
        <span className="field-note">{t('outputNote')}</span>
        <div className="row">
          {settings.can.chooseFolder && (
            <Button onPress={() => void change((client) => client.settings.chooseOutputFolder())}>
              {t('choose')}
            </Button>
          )}
          {settings.can.showFolder && (
            <Button
              icon="folder"
              onPress={() => void change((client) => client.settings.showOutputFolder())}
            >
              {t('show')}
            </Button>
          )}
        </div>
      </div>
      <div>
        <h2>{t('about')}</h2>
        <p>{t('version', { version: settings.version })}</p>
        <p className="note">{t('licence')}</p>
      </div>
    </div>
  );
}
